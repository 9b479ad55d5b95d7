package org.learningassurance.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** To the page that was asked for, or to the form that came too late, or to my work. */
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws ServletException, IOException {
        if (KeptForm.waits(request)) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, KeptFormPage.PATH);
            return;
        }
        super.onAuthenticationSuccess(request, response, person);
    }
}
