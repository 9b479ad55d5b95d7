package org.learningassurance.directory.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.directory.NewPost;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.PostService;
import org.learningassurance.directory.PostView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.OpenWorkOfPosts;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Posts and who is in them. */
@Controller
class PostPages {

    private final DirectoryViews views;
    private final DirectoryService directory;
    private final PostService posts;
    private final OpenWorkOfPosts steps;

    PostPages(DirectoryViews views, DirectoryService directory, PostService posts, OpenWorkOfPosts steps) {
        this.views = views;
        this.directory = directory;
        this.posts = posts;
        this.steps = steps;
    }

    static class PostForm {
        private String title = "";
        private @Nullable Role role;
        private @Nullable AgencyId agency;
    }

    static class TitleForm {
        private String title = "";
    }

    static class DeputyForm {
        private @Nullable PersonId deputy;
    }

    static class AwayForm {
        private DateInput until = new DateInput();
    }

    static class MovedOnForm {
        private DateInput on = new DateInput();
    }

    static class CloseForm {
        private String reason = "";
    }

    @GetMapping("/posts")
    String list(Actor by, Model model) {
        model.addAttribute("posts", views.partnershipPosts(by)).addAttribute("manages", views.manages(by));
        return "directory/posts";
    }

    @GetMapping("/posts/new")
    String add(
            @ModelAttribute("form") PostForm form,
            @RequestParam(required = false) @Nullable AgencyId agency,
            Actor by,
            Model model) {
        mustManage(by);
        form.agency = agency;
        return addPage(model);
    }

    @PostMapping("/posts/new")
    String add(
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Actor by,
            Model model,
            RedirectAttributes next) {
        mustManage(by);
        Role role = form.role;
        if (role == null) {
            errors.rejectValue("role", "missing", "Select the role of the post");
            return addPage(model);
        }
        return Forms.result(errors, () -> posts.addPost(new NewPost(form.title, role, form.agency), by))
                .map(id -> done(id, "The post is added. Appoint somebody to it", next))
                .orElseGet(() -> addPage(model));
    }

    @GetMapping("/posts/{id}")
    String show(@PathVariable PostId id, Actor by, Model model) {
        model.addAttribute("view", views.post(id, by));
        return "directory/post";
    }

    @GetMapping("/posts/{id}/title")
    String rename(@PathVariable PostId id, @ModelAttribute("form") TitleForm form, Actor by, Model model) {
        form.title = views.post(id, by).post().title();
        return giveOutPage("directory/post-title", id, by, model);
    }

    @PostMapping("/posts/{id}/title")
    String rename(
            @PathVariable PostId id,
            @ModelAttribute("form") TitleForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        return Forms.attempt(errors, () -> posts.rename(id, form.title, version, by))
                ? done(id, "The post is renamed", next)
                : giveOutPage("directory/post-title", id, by, model);
    }

    @GetMapping("/posts/{id}/deputy")
    String nameDeputy(@PathVariable PostId id, @ModelAttribute("form") DeputyForm form, Actor by, Model model) {
        form.deputy = views.post(id, by).post().deputy().orElse(null);
        return page("directory/post-deputy", id, PostView::namesDeputy, by, model);
    }

    @PostMapping("/posts/{id}/deputy")
    String nameDeputy(
            @PathVariable PostId id,
            @ModelAttribute("form") DeputyForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        return Forms.attempt(errors, () -> posts.nameDeputy(id, form.deputy, version, by))
                ? done(id, form.deputy == null ? "The post has no deputy now" : "The deputy is named", next)
                : page("directory/post-deputy", id, PostView::namesDeputy, by, model);
    }

    @GetMapping("/posts/{id}/away")
    String away(@PathVariable PostId id, @ModelAttribute("form") AwayForm form, Actor by, Model model) {
        form.until = DateInput.of(views.post(id, by).post().awayUntil().orElse(null));
        return page("directory/post-away", id, PostView::saysAway, by, model);
    }

    @PostMapping("/posts/{id}/away")
    String away(
            @PathVariable PostId id,
            @ModelAttribute("form") AwayForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        LocalDate until = form.until.toDateIfGiven(errors, "until", "The date of being back");
        if (errors.hasErrors() || !Forms.attempt(errors, () -> posts.awayUntil(id, until, version, by))) {
            return page("directory/post-away", id, PostView::saysAway, by, model);
        }
        return done(id, until == null ? "The holder is back" : "The deputy is asked until the holder is back", next);
    }

    @GetMapping("/posts/{id}/moved-on")
    String movedOn(@PathVariable PostId id, @ModelAttribute("form") MovedOnForm form, Actor by, Model model) {
        return movedOnPage(id, by, model);
    }

    @PostMapping("/posts/{id}/moved-on")
    String movedOn(
            @PathVariable PostId id,
            @ModelAttribute("form") MovedOnForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        LocalDate on = form.on.toDate(errors, "on", "The date of moving on");
        if (on == null || !Forms.attempt(errors, () -> posts.movedOn(id, on, version, by))) {
            return movedOnPage(id, by, model);
        }
        next.addFlashAttribute("done", "The holder has moved on. The deputy is asked, if there is one");
        return "redirect:/agencies";
    }

    @GetMapping("/posts/{id}/close")
    String close(@PathVariable PostId id, @ModelAttribute("form") CloseForm form, Actor by, Model model) {
        return page("directory/post-close", id, PostView::manages, by, model);
    }

    @PostMapping("/posts/{id}/close")
    String close(
            @PathVariable PostId id,
            @ModelAttribute("form") CloseForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        return Forms.attempt(errors, () -> posts.close(id, form.reason, version, by))
                ? done(id, "The post is closed", next)
                : page("directory/post-close", id, PostView::manages, by, model);
    }

    private String movedOnPage(PostId id, Actor by, Model model) {
        model.addAttribute("steps", steps.said(id));
        return page("directory/post-moved-on", id, PostView::namesDeputy, by, model);
    }

    private String giveOutPage(String template, PostId id, Actor by, Model model) {
        return page(template, id, PostView::givesOut, by, model);
    }

    private String page(String template, PostId id, Predicate<PostView> may, Actor by, Model model) {
        PostView view = views.post(id, by);
        if (!may.test(view)) {
            throw new NotAllowed("whoever gives the post out");
        }
        model.addAttribute("view", view).addAttribute("people", Option.of(view.candidates(), Person::id, Person::name));
        return template;
    }

    private void mustManage(Actor by) {
        if (!views.manages(by)) {
            throw new NotAllowed("the business unit or an administrator");
        }
    }

    private String addPage(Model model) {
        List<Role> roles = Arrays.asList(Role.values());
        model.addAttribute("roles", Option.of(roles, Role::name, Role::label))
                .addAttribute("agencies", Option.of(directory.activeAgencies(), Agency::id, Agency::name));
        return "directory/post-new";
    }

    private static String done(PostId id, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/posts/" + id;
    }
}
