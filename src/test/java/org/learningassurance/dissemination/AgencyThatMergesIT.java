package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TrackerIT
class AgencyThatMergesIT {

    @Autowired
    ApplicationContext context;

    private Scene scene;
    private Asked small;
    private Asked large;

    @BeforeEach
    void twoAgencies() {
        scene = new Scene(context);
        small = scene.agency();
        large = scene.agency();
    }

    @Test
    void leavesItsOpenReturnsAndItsEvidenceToItsSuccessor() {
        scene.ask(List.of(small), Rung.DISSEMINATED, Rung.IMPLEMENTED);
        ReturnId id = scene.idOf(small);
        EvidenceId audit = scene.audit(small);
        assertThatThrownBy(() -> views().get(id, large.lead())).isInstanceOf(NotFound.class);

        merge();

        assertThat(views().get(id, large.lead()).agency()).isEqualTo(large.agency());
        assertThat(evidence().get(audit, large.lead()).item().agency()).isEqualTo(large.agency());
        assertThatThrownBy(() -> views().get(id, small.lead())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence().get(audit, small.lead())).isInstanceOf(NotFound.class);
        scene.claims(large, scene.reached(48));
        assertThat(scene.of(large).step(Rung.DISSEMINATED).disposition()).isNotEqualTo(Disposition.OPEN);
    }

    @Test
    void whatTheSuccessorIsAskedItselfIsAnsweredOnce() {
        scene.ask(List.of(small, large), Rung.DISSEMINATED);
        ReturnId ofSmall = scene.idOf(small);

        merge();

        AgencyReturn superseded = scene.returns().theReturn(ofSmall);
        assertThat(superseded.agency()).isEqualTo(small.agency());
        assertThat(superseded.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.SUPERSEDED);
        assertThat(superseded.settled()).isTrue();
        assertThat(scene.of(large).settled()).isFalse();
    }

    @Test
    void isAskedNoMoreItselfOnceItHasMerged() {
        merge();

        scene.ask(List.of(small, large), Rung.DISSEMINATED);

        assertThat(scene.returns().returnsOf(scene.learningPoint, scene.officer))
                .extracting(AgencyReturn::agency)
                .containsExactly(large.agency());
    }

    private void merge() {
        long version =
                context.getBean(DirectoryService.class).agency(small.agency()).version();
        context.getBean(AgencyService.class)
                .merge(small.agency(), large.agency(), scene.today(), "One trust now", version, scene.officer);
    }

    private ReturnViews views() {
        return context.getBean(ReturnViews.class);
    }

    private EvidenceService evidence() {
        return context.getBean(EvidenceService.class);
    }
}
