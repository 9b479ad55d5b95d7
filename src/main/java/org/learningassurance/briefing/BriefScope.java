package org.learningassurance.briefing;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.BriefId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.SearchWords;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which versions somebody may see (R11). The partnership sees all of them, the Scrutiny Board what is issued and under no embargo, an
 * agency what is issued and covers a learning point that asks it.
 *
 * @param asked the learning points of which one must be covered; null when it does not matter
 * @param withheld what is under an embargo that holds for the reader
 * @param ownAgency the learning points that ask an agency of the reader's, of which the reader learns in spite of an embargo
 */
record BriefScope(
        boolean drafts, @Nullable Set<LearningPointId> asked, Embargo withheld, Set<LearningPointId> ownAgency) {

    static BriefScope ofPartnership() {
        return new BriefScope(true, null, Embargo.none(), Set.of());
    }

    static BriefScope ofScrutinyBoard(Embargo embargo, Collection<LearningPointId> ownAgency) {
        return new BriefScope(false, null, embargo, Set.copyOf(ownAgency));
    }

    static BriefScope ofAgency(Collection<LearningPointId> asked) {
        return new BriefScope(false, Set.copyOf(asked), Embargo.none(), Set.of());
    }

    boolean sees(Brief brief, BriefVersion version) {
        if (!drafts && version.status() != BriefStatus.ISSUED) {
            return false;
        }
        if (withheld.isOn(brief, version) && version.covers().stream().noneMatch(ownAgency::contains)) {
            return false;
        }
        return asked == null || version.covers().stream().anyMatch(asked::contains);
    }

    /** Of each brief the newest version that is in scope. */
    static Specification<BriefVersion> newestSeen(BriefScope scope) {
        return (root, query, build) -> {
            Subquery<Integer> newest = query.subquery(Integer.class);
            Root<BriefVersion> other = newest.from(BriefVersion.class);
            newest.select(build.max(other.get("number")))
                    .where(build.and(
                            build.equal(other.get("brief"), root.get("brief")), scope.within(other, newest, build)));
            return build.and(scope.within(root, newest, build), build.equal(root.get("number"), newest));
        };
    }

    private Predicate within(Root<BriefVersion> version, Subquery<?> inside, CriteriaBuilder build) {
        List<Predicate> all = new ArrayList<>();
        if (!drafts) {
            all.add(build.equal(version.get("status"), BriefStatus.ISSUED));
        }
        if (asked != null) {
            all.add(covers(version, asked, inside, build));
        }
        if (!withheld.isEmpty()) {
            all.add(build.or(
                    build.not(underEmbargo(version, inside, build)), covers(version, ownAgency, inside, build)));
        }
        return build.and(all);
    }

    private Predicate underEmbargo(Root<BriefVersion> version, Subquery<?> inside, CriteriaBuilder build) {
        Subquery<Integer> ofReview = inside.subquery(Integer.class);
        Root<Brief> brief = ofReview.from(Brief.class);
        ofReview.select(build.literal(1))
                .where(build.and(
                        build.equal(brief.get("id"), version.get("brief")),
                        brief.get("review").in(withheld.reviews())));
        return build.or(build.exists(ofReview), covers(version, withheld.learningPoints(), inside, build));
    }

    private static Predicate covers(
            Root<BriefVersion> version, Set<LearningPointId> asked, Subquery<?> inside, CriteriaBuilder build) {
        if (asked.isEmpty()) {
            return build.disjunction();
        }
        Subquery<Integer> covering = inside.subquery(Integer.class);
        Root<BriefVersion> same = covering.from(BriefVersion.class);
        covering.select(build.literal(1))
                .where(build.and(
                        build.equal(same.get("id"), version.get("id")),
                        same.<BriefVersion, LearningPointId>joinSet("covers").in(asked)));
        return build.exists(covering);
    }

    /** Those whose title, reference or sections have all the words. */
    static Specification<BriefVersion> having(SearchWords words) {
        return (root, query, build) -> {
            Subquery<String> reference = query.subquery(String.class);
            Root<Brief> brief = reference.from(Brief.class);
            reference.select(brief.get("ref")).where(build.equal(brief.get("id"), root.get("brief")));
            Path<BriefSections> sections = root.get("sections");
            return words.in(
                    build,
                    reference,
                    root.get("title"),
                    sections.get("whatHappened"),
                    sections.get("goodPractice"),
                    sections.get("learning"),
                    sections.get("whatToDo"),
                    sections.get("more"));
        };
    }

    static Specification<BriefVersion> through(BriefFilter filter) {
        return (root, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            if (filter.status() != null) {
                all.add(build.equal(root.get("status"), filter.status()));
            }
            if (filter.review() != null || !filter.words().isBlank()) {
                all.add(matching(filter, root, query, build));
            }
            return build.and(all);
        };
    }

    private static Predicate matching(
            BriefFilter filter, Root<BriefVersion> root, CriteriaQuery<?> query, CriteriaBuilder build) {
        Subquery<BriefId> briefs = query.subquery(BriefId.class);
        Root<Brief> brief = briefs.from(Brief.class);
        List<Predicate> all = new ArrayList<>();
        all.add(build.equal(brief.get("id"), root.get("brief")));
        if (filter.review() != null) {
            all.add(build.equal(brief.get("review"), filter.review()));
        }
        if (!filter.words().isBlank()) {
            String like = "%" + escaped(filter.words().strip().toLowerCase(Locale.UK)) + "%";
            all.add(build.or(
                    build.like(build.lower(root.get("title")), like, '\\'),
                    build.like(build.lower(brief.get("ref")), like, '\\')));
        }
        briefs.select(brief.get("id")).where(build.and(all));
        return build.exists(briefs);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
