package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.shared.Rung.IMPLEMENTED;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody changes positions behind the application's back. Each change is undone again. */
@TrackerIT
class TamperedPositionsIT {

    @Autowired
    private PositionCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext context;

    private LearningPointId learningPoint = LearningPointId.next();
    private ReturnId asked = ReturnId.next();

    @BeforeEach
    void anAgencyHasClaimed() {
        Scene scene = new Scene(context);
        Scene.Asked agency = scene.agency();
        scene.ask(List.of(agency), DISSEMINATED, IMPLEMENTED);
        scene.claims(agency, scene.reached(50));
        learningPoint = scene.learningPoint;
        asked = scene.idOf(agency);
        assertThat(count("select count(*) from rung_position where agency_return = ?", asked.value()))
                .isGreaterThan(2);
        assertThat(count("select count(*) from point_milestone where learning_point = ?", learningPoint.value()))
                .isGreaterThan(1);
        assertThat(ours()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disposition = 'DECLINED'",
                "rung = 'OUTCOME'",
                "round = 9",
                "agency = agency_return",
                "learning_point = agency_return",
                "due_on = date '2031-01-01'",
                "due_soon_on = date '2099-01-01'",
                "opens_on = date '2031-01-01'",
                "due_revision = 9",
                "with_partnership = not with_partnership",
                "recorded_at = timestamp with time zone '2020-01-01 00:00:00+00'"
            })
    void areFoundWhateverIsChanged(String change) {
        tamper("update rung_position set " + change + " where agency_return = ?", asked.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "milestone = 'SUSTAINED'",
                "about = learning_point",
                "recorded_at = timestamp with time zone '2020-01-01 00:00:00+00'"
            })
    void areFoundWhateverIsChangedOfALearningPointsStage(String change) {
        tamper("update point_milestone set " + change + " where learning_point = ?", learningPoint.value());
    }

    @Test
    void areFoundWhenTheLastRowIsGone() {
        tamper(
                "delete from rung_position where id = (select max(id) from rung_position where agency_return = ?)",
                asked.value());
    }

    @Test
    void areFoundWhenAllRowsAreGone() {
        tamper("delete from rung_position where agency_return = ?", asked.value());
        tamper("delete from point_milestone where learning_point = ?", learningPoint.value());
    }

    @Test
    void areFoundWhenARowIsPutIn() {
        tamper(
                "insert into rung_position (agency_return, learning_point, agency, round, rung, disposition, due_on,"
                        + " due_soon_on, opens_on, due_revision, with_partnership, recorded_at)"
                        + " select agency_return, learning_point, agency, round, rung, 'ACCEPTED', due_on, due_soon_on,"
                        + " opens_on, due_revision, false, recorded_at from rung_position where id ="
                        + " (select max(id) from rung_position where agency_return = ?)",
                asked.value());
    }

    @Test
    void areFoundWhenNoTrailSpeaksOfThem() {
        tamper(
                "insert into point_milestone (learning_point, milestone, recorded_at)"
                        + " select id, 'ASSURED', timestamp with time zone '2026-01-01 00:00:00+00'"
                        + " from learning_point where id = ?",
                learningPoint.value());
    }

    private void tamper(String sql, Object value) {
        transaction.executeWithoutResult(status -> {
            assertThat(jdbc.sql(sql).param(value).update()).isPositive();
            assertThat(ours()).isNotEmpty();
            status.setRollbackOnly();
        });
        assertThat(ours()).isEmpty();
    }

    /** Other tests leave their own; only what is said of this test's data counts here. */
    private List<String> ours() {
        return check.faults().stream()
                .filter(fault -> fault.contains(asked.toString()) || fault.contains(learningPoint.toString()))
                .toList();
    }

    private long count(String sql, Object value) {
        return jdbc.sql(sql).param(value).query(Long.class).single();
    }
}
