package org.learningassurance.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A form that carries the hidden key {@code _once} does its work once, however often it is sent. The key is written in the same
 * transaction as the work, together with where the answer led, so that a process killed at any moment has either done both or
 * neither; a second sending is answered with the first one's result.
 *
 * <p>The same key with other content (the page was gone back to and edited) is another submission: {@link SentBefore}.
 */
@Component("once")
public class OncePerForm {

    static final String KEY = "_once";
    private static final String TRANSACTION = OncePerForm.class.getName();
    private static final String REDIRECT = "redirect:";
    private static final String DONE = "done";

    private final PlatformTransactionManager transactions;
    private final SentForms sentForms;
    private final Clock clock;
    private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    OncePerForm(PlatformTransactionManager transactions, SentForms sentForms, Clock clock) {
        this.transactions = transactions;
        this.sentForms = sentForms;
        this.clock = clock;
    }

    /** For the hidden input of a form that is about to be shown. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    /**
     * Ends the work of the form that is being handled without a trace, so that the page is drawn from what the database holds
     * and not from what the refused work had begun. Does nothing outside such a form.
     */
    static void giveUp() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object current = request == null ? null : request.getAttribute(TRANSACTION, RequestAttributes.SCOPE_REQUEST);
        if (current instanceof Runnable rollback) {
            rollback.run();
        }
    }

    static boolean concerns(HttpServletRequest request) {
        String key = request.getParameter(KEY);
        return "POST".equals(request.getMethod())
                && key != null
                && !key.isBlank()
                && request.getParameter(Forms.REOPEN) == null;
    }

    /** Handles the form, or answers as its first sending was answered. */
    @Nullable
    ModelAndView handle(HttpServletRequest request, Callable<@Nullable ModelAndView> work) throws Exception {
        String key = request.getParameter(KEY);
        Lock lock = locks[Math.floorMod(key.hashCode(), locks.length)];
        lock.lock();
        try {
            String content = FormContent.hash(request);
            Optional<SentForms.Sent> earlier = sentForms.find(key);
            if (earlier.isPresent()) {
                return repeat(request, earlier.get(), content);
            }
            return handleFirst(request, key, content, work);
        } finally {
            lock.unlock();
        }
    }

    private @Nullable ModelAndView handleFirst(
            HttpServletRequest request, String key, String content, Callable<@Nullable ModelAndView> work)
            throws Exception {
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            sentForms.add(key, content, clock.instant());
        } catch (DuplicateKeyException sentToAnotherNode) {
            transactions.rollback(transaction);
            return repeat(request, sentForms.find(key).orElseThrow(() -> sentToAnotherNode), content);
        }
        request.setAttribute(TRANSACTION, (Runnable) () -> rollBack(transaction));
        try {
            ModelAndView answer = work.call();
            return conclude(request, key, transaction, answer);
        } finally {
            rollBack(transaction);
            request.removeAttribute(TRANSACTION);
        }
    }

    private @Nullable ModelAndView conclude(
            HttpServletRequest request, String key, TransactionStatus transaction, @Nullable ModelAndView answer) {
        String location = answer == null ? "" : location(request, answer);
        boolean pageShownAgain = answer != null && location.isEmpty();
        if (transaction.isCompleted() || pageShownAgain || transaction.isRollbackOnly()) {
            return answer;
        }
        FlashMap next = RequestContextUtils.getOutputFlashMap(request);
        Object done = next.get(DONE);
        sentForms.conclude(key, location, done == null ? "" : done.toString());
        transactions.commit(transaction);
        return answer == null ? null : new ModelAndView(REDIRECT + location);
    }

    private void rollBack(TransactionStatus transaction) {
        if (!transaction.isCompleted()) {
            transactions.rollback(transaction);
        }
    }

    private static ModelAndView repeat(HttpServletRequest request, SentForms.Sent earlier, String content) {
        if (!earlier.content().equals(content)) {
            throw new SentBefore();
        }
        if (!earlier.done().isEmpty()) {
            RequestContextUtils.getOutputFlashMap(request).put(DONE, earlier.done());
        }
        return new ModelAndView(REDIRECT + (earlier.location().isEmpty() ? "/" : earlier.location()));
    }

    /** Where the redirect leads, with its placeholders filled; empty when the answer is a page. */
    private static String location(HttpServletRequest request, ModelAndView answer) {
        String view = answer.getViewName();
        return view != null && view.startsWith(REDIRECT)
                ? FormContent.expand(view.substring(REDIRECT.length()), request, answer.getModel())
                : "";
    }

    /** The form was sent before and what was typed has changed since. Nothing has been done by the second sending. */
    static class SentBefore extends RuntimeException {

        SentBefore() {
            super("This form was sent before with other content");
        }
    }
}
