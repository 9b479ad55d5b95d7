package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TrackerIT
class AskingManyAgenciesIT {

    private static final int MANY = 300;

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void asksThreeHundredAtOnceInBatchesAndReadsWhatItNeedsOnce() {
        Scene scene = new Scene(context);
        List<Asked> agencies = scene.agencies(MANY);
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        scene.ask(agencies, Rung.DISSEMINATED, Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED);

        long inserted = statistics.getEntityInsertCount();
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(inserted).isGreaterThanOrEqualTo(MANY * 4L);
        assertThat(statements).as("prepared statements").isLessThan(MANY);
        assertThat(scene.returns().returnsOf(scene.learningPoint, scene.officer))
                .hasSize(MANY);
    }
}
