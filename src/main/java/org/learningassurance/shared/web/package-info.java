/**
 * The page kit: dates and errors of forms, the layout's data, error and conflict pages, and forms that do their work once.
 *
 * <p>A form is a class whose private fields carry the names of the inputs, in the order of the page (the error summary follows
 * it); fields are bound directly, so it needs no getters or setters. Texts are {@code String}, dates {@link
 * org.learningassurance.shared.web.DateInput}. A handler reads:
 *
 * <pre>{@code
 * @PostMapping("/reviews/new")
 * String open(@Valid @ModelAttribute("form") ReviewForm form, BindingResult errors, Actor by, RedirectAttributes next) {
 *     LocalDate notifiedOn = form.notifiedOn.toDate(errors, "notifiedOn", "The date of notification");
 *     if (errors.hasErrors() || !Forms.attempt(errors, () -> reviews.notify(form.command(notifiedOn), by))) {
 *         return "review/new"; // the status becomes 422 and the summary appears by itself
 *     }
 *     next.addFlashAttribute("done", "The rapid review is recorded");
 *     return "redirect:/reviews";
 * }
 * }</pre>
 */
@NullMarked
package org.learningassurance.shared.web;

import org.jspecify.annotations.NullMarked;
