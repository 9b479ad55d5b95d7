package org.learningassurance.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Excel;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The list of work in another order, and as a file. Wednesday 10 June 2026 is today. */
@TrackerIT
class MyWorkToTakeAwayIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @Autowired
    MockMvc mvc;

    @Autowired
    OpenSteps steps;

    @Autowired
    Roster roster;

    private final List<WorkItemId> opened = new ArrayList<>();
    private Actor lead;

    @BeforeEach
    void anAgencyWithThreeSteps() {
        steps.morningOf(TODAY);
        AgencyId agency = roster.agency("=Taking away, inc");
        lead = roster.trainingLead(agency);
        opened.add(steps.claim(agency, TODAY.plusDays(90)));
        opened.add(steps.claim(agency, TODAY.minusDays(1)));
        opened.add(steps.claim(agency, TODAY.plusDays(2)));
    }

    @AfterEach
    void nothingIsLeftToBeChased() {
        opened.forEach(steps::done);
    }

    @Test
    void theFilesHaveWhatTheListHasInItsOrder() throws Exception {
        opened.add(steps.claim(roster.agency("Another"), TODAY));

        assertThat(days(csv("/work.csv"))).containsExactly("2026-06-09", "2026-06-12", "2026-09-08");
        assertThat(days(csv("/work.csv?sort=-due"))).containsExactly("2026-09-08", "2026-06-12", "2026-06-09");
        assertThat(days(csv("/work.csv?overdue=true"))).containsExactly("2026-06-09");
        assertThat(csv("/work.csv").get(0)).endsWith("About,What is asked,Agency,Priority,By when,In time,Of whom");
        assertThat(csv("/work.csv").get(1))
                .as("no formula")
                .contains("LP-9001,Confirm dissemination,\"'=Taking away, inc")
                .contains("Overdue");
        List<Row> rows = excel("/work.xlsx?sort=-due");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).getCellText(2)).startsWith("'=Taking away");
        assertThat(rows.get(1).getCellAsDate(4).orElseThrow().toLocalDate()).isEqualTo(TODAY.plusDays(90));
    }

    @Test
    void thePageSaysHowItIsSortedAndLeadsToTheSameAsAFile() throws Exception {
        mvc.perform(get("/?sort=-due&overdue=true").with(As.actor(lead)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("aria-sort=\"descending\""),
                                containsString("sort=due"),
                                containsString("/work.csv?sort=-due&amp;overdue=true"),
                                containsString("Say that you have moved on"))));
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        for (String order : List.of("agency", "-agency", "about", "-about", "due", "none of these")) {
            mvc.perform(get("/").param("queue", "OTHERS").param("sort", order).with(As.actor(officer)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("Say that you have moved on"))));
        }
    }

    @Test
    void severalCanBeTickedToBeDoneTogether() throws Exception {
        mvc.perform(get("/").with(As.actor(lead)))
                .andExpect(content()
                        .string(allOf(
                                containsString("name=\"return\""),
                                containsString("Confirm dissemination for the ticked ones together"),
                                not(containsString("Accept the ticked claims together")))));
    }

    private List<String> csv(String address) throws Exception {
        return mvc.perform(get(address).with(As.actor(lead)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private List<Row> excel(String address) throws Exception {
        byte[] bytes = mvc.perform(get(address).with(As.actor(lead)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return Excel.rows(bytes);
    }

    private static List<String> days(List<String> lines) {
        return lines.stream()
                .skip(1)
                .map(line -> line.replaceAll(".*(\\d{4}-\\d\\d-\\d\\d).*", "$1"))
                .toList();
    }
}
