package org.learningassurance.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.worklist.OpenWork;
import org.learningassurance.worklist.WorklistService;
import org.springframework.stereotype.Component;

/** Composes mails from what is open at this moment. */
@Component
class LetterWriter {

    /** Steps named in one mail; more are counted, and stand on "My work". */
    static final int MOST_STEPS = 40;

    private final DirectoryService directory;
    private final WorklistService worklist;
    private final ChaseService chase;
    private final MessageChases links;
    private final LetterText text;
    private final Clock clock;

    LetterWriter(
            DirectoryService directory,
            WorklistService worklist,
            ChaseService chase,
            MessageChases links,
            LetterText text,
            Clock clock) {
        this.directory = directory;
        this.worklist = worklist;
        this.chase = chase;
        this.links = links;
        this.text = text;
        this.clock = clock;
    }

    /** The mail as it would be sent now; empty when nothing of what it is about is open any more. */
    Optional<Letter> compose(Message message) {
        return switch (message.kind()) {
            case DIGEST -> digest(directory.person(message.toPerson()));
            case ESCALATION -> escalation(message);
            case ACCOUNT ->
                message.body().map(body -> new Letter(message.subject().orElse(""), body));
        };
    }

    private Optional<Letter> digest(Person person) {
        LocalDate today = LocalDate.now(clock);
        List<PostId> posts = directory.postsOf(person.id()).stream()
                .filter(post -> post.asked(today).filter(person.id()::equals).isPresent())
                .map(Post::id)
                .toList();
        List<OpenWork> open = worklist.openOf(posts, MOST_STEPS).stream()
                .filter(work -> work.timeliness() != Timeliness.PAUSED)
                .toList();
        long more = Math.max(0, worklist.countOpenOf(posts) - MOST_STEPS);
        return open.isEmpty() ? Optional.empty() : Optional.of(text.digest(person.name(), today, open, more));
    }

    private Optional<Letter> escalation(Message message) {
        List<ChaseEntry> entries = chase.entries(links.of(message.id()));
        List<OpenWork> open =
                worklist.theItems(entries.stream().map(ChaseEntry::item).collect(Collectors.toSet())).stream()
                        .filter(work -> work.item().isOpen())
                        .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Escalation why = Escalation.of(entries.get(0));
        long more = Math.max(0, open.size() - MOST_STEPS);
        return Optional.of(text.escalation(
                directory.person(message.toPerson()).name(),
                why,
                open.subList(0, Math.min(open.size(), MOST_STEPS)),
                more));
    }
}
