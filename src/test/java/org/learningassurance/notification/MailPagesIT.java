package org.learningassurance.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** My work, the outbox and the ledger as pages. */
@TrackerIT
class MailPagesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OutboxService outbox;

    @Autowired
    private ChaseService chase;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Roster roster;

    private Actor officer;
    private Actor lead;
    private String agencyName;
    private MessageId mail;

    @BeforeEach
    void somebodyIsReminded() {
        steps.at(DAY.minusDays(1), LocalTime.NOON);
        officer = roster.incumbent(Role.BUSINESS_UNIT);
        AgencyId agency = roster.agency("Paged");
        agencyName = directory.agency(agency).name();
        lead = roster.trainingLead(agency);
        steps.claim(agency, LocalDate.of(2026, 6, 9));
        steps.claim(agency, LocalDate.of(2026, 6, 25));
        steps.morningOf(DAY);
        outbox.prepareDigests(chase.decideAndWrite(Actor.clock()));
        mail = outbox.outbox(new OutboxFilter(null, null, lead.whoever()), 1, 10, officer)
                .items()
                .get(0)
                .message()
                .id();
    }

    @Test
    void myWorkLeadsToTheFormWithOneClick() throws Exception {
        mvc.perform(get("/").with(As.actor(lead)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mine (2)")))
                .andExpect(content().string(containsString("LP-9001</td>")))
                .andExpect(content().string(containsString("/claim\"")))
                .andExpect(content().string(containsString("Overdue")))
                .andExpect(content().string(not(containsString("Of whom"))));
    }

    @Test
    void myWorkIsFilteredByKindAndByOverdue() throws Exception {
        mvc.perform(get("/").param("overdue", "true").with(As.actor(lead)))
                .andExpect(content().string(containsString("Selected filters")))
                .andExpect(content().string(matchesPattern("(?s).*<input[^>]*id=\"overdue\"[^>]*checked.*")))
                .andExpect(content().string(containsString("9 Jun 2026")))
                .andExpect(content().string(not(containsString("25 Jun 2026"))));
        mvc.perform(get("/").param("kind", "JUDGE_CLAIM").with(As.actor(lead)))
                .andExpect(content().string(containsString("Nothing matches")));
    }

    @Test
    void somebodyWithNothingToDoIsToldSo() throws Exception {
        Actor idle = roster.trainingLead(roster.agency("Idle"));

        mvc.perform(get("/").with(As.actor(idle)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nothing is asked of you at present")));
    }

    @Test
    void theBusinessUnitSeesWhomOverdueWorkWaitsFor() throws Exception {
        mvc.perform(get("/").param("queue", "OVERDUE").with(As.actor(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Of whom")))
                .andExpect(content().string(containsString("All overdue")));
    }

    @Test
    void theOutboxSaysThatMailWaitsForAServer() throws Exception {
        mvc.perform(get("/outbox").with(As.actor(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No mail server is set up")));

        assertThat(theOutboxNames(lead)).isTrue();
    }

    /** Looks through the pages: mails that other tests have sent stand there too. */
    private boolean theOutboxNames(Actor person) throws Exception {
        for (int page = 1; page <= 100; page++) {
            String html = mvc.perform(
                            get("/outbox").param("page", String.valueOf(page)).with(As.actor(officer)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            if (html.contains(person.name())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aMailIsShownAsItWouldBeSent() throws Exception {
        mvc.perform(get("/outbox/{id}", mail).with(As.actor(lead)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("As it would be sent now")))
                .andExpect(content().string(containsString("LP-9001: Confirm dissemination, was due on 9 June 2026")))
                .andExpect(content().string(containsString("Why it was sent")))
                .andExpect(content().string(not(containsString("Try again now"))));
    }

    @Test
    void aMailOfSomebodyElseIsNotFound() throws Exception {
        Actor other = roster.trainingLead(roster.agency("Nosy"));

        mvc.perform(get("/outbox/{id}", mail).with(As.actor(other))).andExpect(status().isNotFound());
        mvc.perform(get("/outbox/{id}", MessageId.next()).with(As.actor(officer)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/outbox/not-an-id").with(As.actor(officer))).andExpect(status().isNotFound());
    }

    @Test
    void theBusinessUnitHasAMailTriedAgain() throws Exception {
        mvc.perform(post("/outbox/{id}/retry", mail).with(As.actor(officer)))
                .andExpect(redirectedUrl("/outbox/" + mail));
        mvc.perform(post("/outbox/{id}/retry", mail).with(As.actor(lead))).andExpect(status().isForbidden());
    }

    @Test
    void theLedgerShowsAnAgencyItsOwnRowsAndThePartnershipAll() throws Exception {
        Actor other = roster.trainingLead(roster.agency("Nosy"));

        mvc.perform(get("/ledger").with(As.actor(lead)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(agencyName)))
                .andExpect(content().string(containsString("First reminder")));
        mvc.perform(get("/ledger").with(As.actor(other)))
                .andExpect(content().string(not(containsString(agencyName))))
                .andExpect(content().string(containsString("Nothing has been chased yet")));
        mvc.perform(get("/ledger").param("level", "BEFOREHAND").with(As.actor(officer)))
                .andExpect(content().string(containsString(agencyName)));
    }
}
