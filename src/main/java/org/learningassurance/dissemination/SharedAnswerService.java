package org.learningassurance.dissemination;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Person;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.EachOnItsOwn;
import org.learningassurance.shared.EachOnItsOwn.Hindrance;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.StaleForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Confirms dissemination for several learning points that were shared in one meeting or course. Each return gets a claim of its own,
 * by the same rules as any other, in a transaction of its own: what moved on meanwhile is named, and the rest is done.
 */
@Service
public class SharedAnswerService {

    /** As many as one meeting can honestly have been about, and more. */
    private static final int MOST = 40;

    private final SharedAnswers answers;
    private final SharedAnswerItems items;
    private final AgencyReturns returns;
    private final RungClaims claims;
    private final ReturnService claiming;
    private final ReturnForms forms;
    private final ReturnViews views;
    private final EachOnItsOwn each;
    private final EntityManager entities;
    private final Clock clock;

    SharedAnswerService(
            SharedAnswers answers,
            SharedAnswerItems items,
            AgencyReturns returns,
            RungClaims claims,
            ReturnService claiming,
            ReturnForms forms,
            ReturnViews views,
            EachOnItsOwn each,
            EntityManager entities,
            Clock clock) {
        this.answers = answers;
        this.items = items;
        this.returns = returns;
        this.claims = claims;
        this.claiming = claiming;
        this.forms = forms;
        this.views = views;
        this.each = each;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * What was begun and not sent.
     *
     * @param count for how many learning points it can still be sent
     */
    public record Unfinished(UUID id, Instant begunAt, int count) {}

    /**
     * Chooses the returns that one answer is for. What was typed into an unfinished one is kept when it was for one of them too.
     * Chosen twice at once, it is begun once.
     *
     * @return which answer it is
     */
    @Transactional
    public UUID begin(List<ReturnId> chosen, Actor by) {
        List<ReturnId> distinct = chosen.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.size() > MOST) {
            throw new Refusal("SeveralAreChosen", "Tick between one and %d learning points".formatted(MOST), null);
        }
        for (ReturnId id : distinct) {
            forms.mustAnswer(id, by);
            forms.mayClaim(id, Rung.DISSEMINATED, by); // not there when it is not asked at all
        }
        entities.find(Person.class, by.whoever(), LockModeType.PESSIMISTIC_WRITE);
        SharedAnswer answer = unsent(by).stream()
                .filter(begun -> goesOnFor(distinct, begun))
                .findFirst()
                .flatMap(begun -> answers.lock(begun.id()))
                .orElseGet(() -> persisted(new SharedAnswer(Doing.now(by, clock))));
        items.deleteAllInBatch(itemsOf(answer));
        for (int position = 0; position < distinct.size(); position++) {
            entities.persist(new SharedAnswerItem(answer.id(), position, theReturn(distinct.get(position))));
        }
        return answer.id();
    }

    private boolean goesOnFor(List<ReturnId> chosen, SharedAnswer begun) {
        List<SharedAnswerItem> all = itemsOf(begun);
        return all.stream().allMatch(SharedAnswerItem::waits)
                && all.stream().anyMatch(item -> chosen.contains(item.agencyReturn()));
    }

    /** What the actor began to type and has not sent. */
    @Transactional(readOnly = true)
    public Optional<Unfinished> unfinished(Actor by) {
        return unsent(by).stream()
                .filter(answer -> !answer.fields().isEmpty())
                .map(answer -> new Unfinished(answer.id(), answer.begunAt(), stillAsked(answer, by)))
                .filter(begun -> begun.count() > 0)
                .findFirst();
    }

    private int stillAsked(SharedAnswer answer, Actor by) {
        List<ReturnId> waiting = itemsOf(answer).stream()
                .filter(SharedAnswerItem::waits)
                .map(SharedAnswerItem::agencyReturn)
                .toList();
        return (int) returns.findAllById(waiting).stream()
                .filter(one -> isStillAsked(one, by))
                .count();
    }

    private boolean isStillAsked(AgencyReturn one, Actor by) {
        RungStep step = one.step(Rung.DISSEMINATED);
        LocalDate today = LocalDate.now(clock);
        return by.sees(one.agency()) && RungAwaitsAClaim.check(step, today).allowed();
    }

    /** @throws NotFound when there is none, or somebody else's */
    @Transactional(readOnly = true)
    public SharedAnswerView view(UUID id, Actor by) {
        return view(find(id, by), by);
    }

    /** Puts the form aside as it was filled in, with all its gaps. */
    @Transactional
    public void save(UUID id, Map<String, List<String>> fields, Actor by) {
        SharedAnswer answer = locked(id, by);
        if (answer.sentAt().isPresent()) {
            return;
        }
        DraftIsShortEnough.check(fields).orThrow();
        answer.save(fields);
        itemsOf(answer).stream()
                .filter(SharedAnswerItem::waits)
                .forEach(item -> item.filledInOn(theReturn(item.agencyReturn()).version()));
    }

    /**
     * Sends what still waits to be sent. Sent again, or after it was broken off, it goes on where it stopped. What cannot be sent any
     * more is left out; what was only changed meanwhile waits to be looked at and sent again.
     *
     * @param checked the claims that were checked, by return; one that is missing is left out
     * @return whether nothing of it waits any more
     */
    public boolean send(UUID id, Map<ReturnId, DisseminationClaim> checked, Actor by) {
        for (SharedAnswerItem item : itemsOf(find(id, by))) {
            if (item.waits()) {
                attempt(() -> send(item.id(), checked.get(item.agencyReturn()), by))
                        .filter(hindrance -> !hindrance.passes())
                        .ifPresent(hindrance -> must(() -> leaveOut(item.id(), hindrance.reason())));
            }
        }
        must(() -> conclude(id, by));
        return find(id, by).sentAt().isPresent();
    }

    /** What somebody else was quicker with is tried once more: then it says what they did, or is done. */
    private Optional<Hindrance> attempt(Runnable sending) {
        return each.attempt(sending)
                .flatMap(hindrance -> hindrance.passes() ? each.attempt(sending) : Optional.of(hindrance));
    }

    private void conclude(UUID id, Actor by) {
        SharedAnswer answer = locked(id, by);
        List<SharedAnswerItem> all = itemsOf(answer);
        if (answer.sentAt().isEmpty() && all.stream().noneMatch(SharedAnswerItem::waits)) {
            answer.sent(clock.instant(), all.stream().allMatch(SharedAnswerItem::isSent));
        }
    }

    private void must(Runnable work) {
        each.attempt(work).ifPresent(hindrance -> {
            throw new StaleForm();
        });
    }

    private void send(UUID itemId, @Nullable DisseminationClaim claim, Actor by) {
        SharedAnswerItem item = locked(itemId);
        if (!item.waits()) {
            return;
        }
        forms.mayClaim(item.agencyReturn(), Rung.DISSEMINATED, by).orThrow();
        if (claim == null) {
            throw new Refusal("ClaimWasChecked", "It could not be sent when you checked your answers", null);
        }
        ClaimId made = claiming.claim(item.agencyReturn(), claim, item.returnVersion(), by);
        item.sent(made);
    }

    private void leaveOut(UUID itemId, String reason) {
        SharedAnswerItem item = locked(itemId);
        if (item.waits()) {
            item.leftOut(reason);
        }
    }

    private SharedAnswerItem locked(UUID itemId) {
        return items.lock(itemId).orElseThrow(() -> new NotFound("page"));
    }

    private SharedAnswerView view(SharedAnswer answer, Actor by) {
        List<SharedAnswerView.Item> shown = new ArrayList<>();
        for (SharedAnswerItem item : itemsOf(answer)) {
            if (by.sees(theReturn(item.agencyReturn()).agency())) {
                shown.add(shown(item, by));
            }
        }
        boolean sent = answer.sentAt().isPresent();
        return new SharedAnswerView(answer.id(), answer.fields(), sent, shown);
    }

    private SharedAnswerView.Item shown(SharedAnswerItem item, Actor by) {
        ReturnId id = item.agencyReturn();
        ReturnStory story = views.story(id, by);
        return new SharedAnswerView.Item(
                story.now(),
                story.brief(),
                views.reachedSoFar(id, by),
                forms.mayClaim(id, Rung.DISSEMINATED, by),
                item.claim().flatMap(claims::findById).orElse(null),
                story.sentBack(Rung.DISSEMINATED).orElse(null),
                item.said());
    }

    private List<SharedAnswer> unsent(Actor by) {
        return answers.findByMadeByAndSentAtIsNullOrderByBegunAtDesc(by.whoever());
    }

    private List<SharedAnswerItem> itemsOf(SharedAnswer answer) {
        return items.findBySharedAnswerOrderByPosition(answer.id());
    }

    private SharedAnswer find(UUID id, Actor by) {
        return ofActor(answers.findById(id), by);
    }

    private SharedAnswer locked(UUID id, Actor by) {
        return ofActor(answers.lock(id), by);
    }

    private static SharedAnswer ofActor(Optional<SharedAnswer> answer, Actor by) {
        return answer.filter(found -> !by.isClock() && found.isOf(by.whoever()))
                .orElseThrow(() -> new NotFound("page"));
    }

    private AgencyReturn theReturn(ReturnId id) {
        return returns.findById(id).orElseThrow(() -> new NotFound("return"));
    }

    private SharedAnswer persisted(SharedAnswer fresh) {
        entities.persist(fresh);
        return fresh;
    }
}
