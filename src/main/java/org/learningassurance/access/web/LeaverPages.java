package org.learningassurance.access.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.access.WhoCanSignIn;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.directory.PersonLine;
import org.learningassurance.directory.Post;
import org.learningassurance.directory.PostLeft;
import org.learningassurance.directory.PostService;
import org.learningassurance.directory.PostView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.GoesWithThePerson;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.OpenWorkOfPosts;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that somebody has left: one page with all that they have and what becomes of each, and afterwards what was done. */
@Controller
@RequestMapping("/people/{id}/left")
class LeaverPages {

    private final DirectoryViews views;
    private final PostService posts;
    private final Candidates candidates;
    private final WhoCanSignIn signIn;
    private final OpenWorkOfPosts steps;
    private final List<GoesWithThePerson> modules;

    LeaverPages(
            DirectoryViews views,
            PostService posts,
            Candidates candidates,
            WhoCanSignIn signIn,
            OpenWorkOfPosts steps,
            List<GoesWithThePerson> modules) {
        this.views = views;
        this.posts = posts;
        this.candidates = candidates;
        this.signIn = signIn;
        this.steps = steps;
        this.modules = modules;
    }

    static class LeftForm {

        private List<Succession> posts = new ArrayList<>();
        private DateInput on = new DateInput();

        /** The posts as they are held now, each with the successor that was chosen for it. */
        private void show(List<PostId> held) {
            Map<PostId, PersonId> chosen = chosen();
            posts = new ArrayList<>(held.stream()
                    .map(post -> new Succession(post, chosen.get(post)))
                    .toList());
        }

        /** The posts that the page showed. */
        private List<PostId> shown() {
            return posts.stream()
                    .map(each -> each.post)
                    .filter(Objects::nonNull)
                    .toList();
        }

        private Map<PostId, PersonId> chosen() {
            Map<PostId, PersonId> chosen = new HashMap<>();
            for (Succession each : posts) {
                if (each.post != null && each.successor != null) {
                    chosen.put(each.post, each.successor);
                }
            }
            return chosen;
        }
    }

    static class Succession {

        private @Nullable PostId post;
        private @Nullable PersonId successor;

        Succession() {}

        Succession(PostId post, @Nullable PersonId successor) {
            this.post = post;
            this.successor = successor;
        }
    }

    /**
     * A post that the person holds.
     *
     * @param otherwise what becomes of it when no successor is named
     */
    record Held(Post post, String agency, String steps, String otherwise, List<Option> candidates) {}

    @GetMapping
    String left(@PathVariable PersonId id, @ModelAttribute("form") LeftForm form, Actor by, Model model) {
        return page(id, form, by, model);
    }

    @PostMapping
    String left(
            @PathVariable PersonId id,
            @ModelAttribute("form") LeftForm form,
            BindingResult errors,
            Actor by,
            Model model,
            RedirectAttributes next) {
        LocalDate on = form.on.toDate(errors, "on", "The date of leaving");
        List<String> gone = managed(id, by).person().here() ? gone(id) : List.of();
        Optional<List<PostLeft>> left = on == null
                ? Optional.empty()
                : Forms.result(errors, () -> posts.holderLeft(id, on, form.shown(), form.chosen(), by));
        if (left.isEmpty()) {
            return page(id, form, by, model);
        }
        next.addFlashAttribute("done", "The person has left");
        next.addFlashAttribute(
                "swept",
                new ArrayList<>(Stream.concat(left.get().stream().map(post -> said(post, by)), gone.stream())
                        .toList()));
        return "redirect:/people/" + id;
    }

    private String said(PostLeft left, Actor by) {
        String title = left.post().title();
        String open = steps.said(left.post().id());
        return switch (left.how()) {
            case SUCCESSOR_HOLDS_IT ->
                "%s: %s holds it, with %s.%s%s".formatted(title, left.who(), open, moved(left), toDo(left, by));
            case DEPUTY_IS_ASKED -> "%s: %s, the deputy, is asked for its work, %s.".formatted(title, left.who(), open);
            case NOBODY_HOLDS_IT ->
                "%s: nobody is asked for its work, %s, until you appoint somebody.".formatted(title, open);
            case HAS_NO_DEPUTY -> "%s: it has no deputy any more.".formatted(title);
        };
    }

    private static String moved(PostLeft left) {
        return left.worksFor().isEmpty() ? "" : " %s now works for %s.".formatted(left.who(), left.worksFor());
    }

    private String toDo(PostLeft left, Actor by) {
        return left.post()
                .holder()
                .flatMap(holder -> signIn.toDo(holder, by))
                .map(what -> " " + what + ".")
                .orElse("");
    }

    private String page(PersonId id, LeftForm form, Actor by, Model model) {
        PersonLine line = managed(id, by);
        List<Post> held =
                line.posts().stream().filter(post -> !line.deputises(post)).toList();
        form.show(held.stream().map(Post::id).toList());
        model.addAttribute("line", line)
                .addAttribute("beyond", !views.givesOutAllPostsOf(id, by))
                .addAttribute(
                        "held", held.stream().map(post -> held(post, id, by)).toList())
                .addAttribute(
                        "deputised",
                        line.posts().stream().filter(line::deputises).toList())
                .addAttribute("gone", gone(id));
        return "access/person-left";
    }

    private Held held(Post post, PersonId leaver, Actor by) {
        PostView view = views.post(post.id(), by);
        String deputy = view.line().deputy();
        return new Held(
                post,
                view.agency().map(agency -> agency.name()).orElse(""),
                steps.said(post.id()),
                deputy.isEmpty() ? "Nobody yet: it stays vacant" : "Nobody yet: " + deputy + ", the deputy, is asked",
                candidates.of(view).stream()
                        .filter(option -> !option.value().equals(leaver.toString()))
                        .toList());
    }

    private List<String> gone(PersonId id) {
        return modules.stream().flatMap(module -> module.of(id).stream()).toList();
    }

    private PersonLine managed(PersonId id, Actor by) {
        PersonLine line = views.person(id, by);
        if (!line.managed()) {
            throw new NotAllowed("the business unit, an administrator or the strategic lead of the person’s agency");
        }
        return line;
    }
}
