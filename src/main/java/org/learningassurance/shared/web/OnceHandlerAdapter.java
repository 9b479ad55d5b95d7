package org.learningassurance.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Runs the handlers of forms that carry a key through {@link OncePerForm}. */
class OnceHandlerAdapter extends RequestMappingHandlerAdapter {

    private final ObjectProvider<OncePerForm> once;

    OnceHandlerAdapter(ObjectProvider<OncePerForm> once) {
        this.once = once;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        return OncePerForm.concerns(request)
                ? once.getObject().handle(request, () -> super.handleInternal(request, response, handler))
                : super.handleInternal(request, response, handler);
    }
}
