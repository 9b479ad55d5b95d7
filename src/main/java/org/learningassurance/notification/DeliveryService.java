package org.learningassurance.notification;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.chase.LedgerFilter;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ChaseId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.web.Slice;
import org.learningassurance.worklist.OpenWork;
import org.learningassurance.worklist.WorklistService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the rows of the ledger with what became of their mails. */
@Service
@Transactional(readOnly = true)
public class DeliveryService {

    private final ChaseService chase;
    private final MessageChases links;
    private final Messages messages;
    private final DirectoryService directory;
    private final WorklistService worklist;

    DeliveryService(
            ChaseService chase,
            MessageChases links,
            Messages messages,
            DirectoryService directory,
            WorklistService worklist) {
        this.chase = chase;
        this.links = links;
        this.messages = messages;
        this.directory = directory;
        this.worklist = worklist;
    }

    /**
     * The ledger, newest first, as far as the actor may see it (R11).
     *
     * @param page counted from 1
     */
    public Slice<LedgerRow> ledger(LedgerFilter filter, int page, int size, Actor by) {
        Slice<ChaseEntry> found = chase.ledger(filter, page, size, by);
        return new Slice<>(rows(found.items()), page, size, found.total());
    }

    /** How one step was chased, oldest first, for pages that show the step within the actor's scope. */
    public List<LedgerRow> of(WorkItemId item) {
        return rows(chase.of(item));
    }

    /** How everything about a learning point was chased, as far as the actor may see it, oldest first. */
    public List<LedgerRow> of(LearningPointId learningPoint, Actor by) {
        return rows(chase.of(learningPoint, by));
    }

    List<LedgerRow> rowsOf(Message message) {
        return rows(chase.entries(links.of(message.id())));
    }

    private List<LedgerRow> rows(List<ChaseEntry> entries) {
        Map<WorkItemId, OpenWork> work =
                worklist.theItems(entries.stream().map(ChaseEntry::item).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(one -> one.item().id(), Function.identity()));
        Map<PostId, String> titles =
                directory
                        .posts(entries.stream()
                                .map(ChaseEntry::toldPost)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Post::id, Post::title));
        Map<PersonId, String> names =
                directory
                        .people(entries.stream()
                                .flatMap(entry -> entry.told().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        Map<ChaseId, Message> mails = newestMails(entries);
        return entries.stream()
                .map(entry -> row(entry, work, titles, names, mails))
                .toList();
    }

    private Map<ChaseId, Message> newestMails(List<ChaseEntry> entries) {
        Map<ChaseId, List<MessageId>> carrying =
                links.carrying(entries.stream().map(ChaseEntry::id).toList());
        Map<MessageId, Message> byId =
                messages
                        .findAllById(
                                carrying.values().stream().flatMap(List::stream).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Message::id, Function.identity()));
        Map<ChaseId, Message> newest = new HashMap<>();
        carrying.forEach((chased, mails) -> mails.stream()
                .map(byId::get)
                .max(Comparator.comparing(Message::createdAt)
                        .thenComparing(mail -> mail.id().value()))
                .ifPresent(mail -> newest.put(chased, mail)));
        return newest;
    }

    private static LedgerRow row(
            ChaseEntry entry,
            Map<WorkItemId, OpenWork> work,
            Map<PostId, String> titles,
            Map<PersonId, String> names,
            Map<ChaseId, Message> mails) {
        OpenWork step = work.get(entry.item());
        if (step == null) {
            throw new IllegalStateException("The ledger holds a step that is not there: " + entry.item());
        }
        PostId toldPost = entry.toldPost();
        return new LedgerRow(
                entry,
                step,
                toldPost == null ? "" : titles.getOrDefault(toldPost, ""),
                entry.told().map(person -> names.getOrDefault(person, "")).orElse(""),
                mails.get(entry.id()));
    }
}
