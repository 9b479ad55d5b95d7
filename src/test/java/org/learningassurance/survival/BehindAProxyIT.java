package org.learningassurance.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningassurance.access.LetIn;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.testing.Plenty;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes on one PostgreSQL behind a real nginx, with the configuration that the product ships, and real accounts. */
@Tag("endurance")
class BehindAProxyIT {

    private static final LocalDate TODAY = LocalDate.now(DomainEvent.ZONE);
    private static final int ENOUGH = 6;

    @TempDir
    private Path data;

    private final List<TrackerProcess> started = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private PostgresStorage storage;
    private HttpClient browser;
    private Nginx proxy;
    private String email;
    private UUID asked;
    private UUID agency;

    @BeforeEach
    void twoNodesBehindIt() throws Exception {
        storage = new PostgresStorage(data.resolve("postgres"));
        somebodyIsAsked();
        ports.addAll(List.of(Nginx.freePort(), Nginx.freePort()));
        Certificate certificate = Certificate.in(data);
        proxy = Nginx.before(ports, certificate, data.resolve("nginx"));
        browser = HttpClient.newBuilder()
                .sslContext(certificate.believing())
                .cookieHandler(new CookieManager())
                .build();
        ports.forEach(this::start);
        started.forEach(TrackerProcess::untilReady);
    }

    @AfterEach
    void everythingEnds() {
        started.forEach(TrackerProcess::close);
        if (proxy != null) {
            proxy.close();
        }
        storage.close();
    }

    @Test
    void goesOnInOneSessionWhicheverNodeIsKilled() throws Exception {
        Lead lead = Lead.outside(browser, proxy.address());
        isLedToTheProxyAndNowhereElse(lead);
        mayAddLargeFilesAndIsToldWhichAreTooLarge(lead);
        Lead.Filled claim = lead.fillsIn(asked, 30, 50, TODAY);
        assertThat(lead.sends(claim)).isTrue();
        assertThat(proxy.answeredBy()).contains(node(0), node(1));

        started.get(0).kill();

        assertThat(lead.sends(claim)).as("the same form again").isTrue();
        assertThat(claims()).as("a form that is sent twice is done once").isEqualTo(1);
        worksOn(lead);
        assertThat(lead.claims(asked, 40, 50, TODAY)).isTrue();
        assertThat(claims()).isEqualTo(2);

        start(ports.get(0)).untilReady();
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .until(() ->
                        lead.get("/").statusCode() == 200 && lastAnsweredBy().equals(node(0)));
        started.get(1).kill();

        worksOn(lead);
        assertThat(lastAnsweredBy()).endsWith(node(0));
    }

    private void isLedToTheProxyAndNowhereElse(Lead lead) throws IOException, InterruptedException {
        HttpResponse<String> plain = get(HttpRequest.newBuilder(URI.create(proxy.plainAddress() + "/sign-in")));
        assertThat(plain.statusCode()).isEqualTo(301);
        assertThat(location(plain)).isEqualTo("https://localhost/sign-in");

        HttpResponse<String> pretending = get(HttpRequest.newBuilder(URI.create(proxy.address() + "/"))
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Forwarded-Proto", "http")
                .header("Forwarded", "host=elsewhere.example;proto=http"));
        assertThat(location(pretending)).isEqualTo(proxy.address() + "/sign-in");
        assertThat(pretending.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(pretending.headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(number -> assertThat(number).matches("[0-9a-f]{32}"));

        HttpResponse<String> in = lead.signsIn(email, LetIn.PASSWORD);
        assertThat(location(in)).isEqualTo(proxy.address() + "/");
        assertThat(in.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(lead.get("/actuator/health").statusCode()).isEqualTo(404);
    }

    private void mayAddLargeFilesAndIsToldWhichAreTooLarge(Lead lead) throws IOException, InterruptedException {
        UUID evidence = lead.addsEvidence(agency, "Audit", TODAY).orElseThrow();
        HttpResponse<String> added = lead.addsFile(evidence, 24_000_000);
        assertThat(location(added)).isEqualTo(proxy.address() + "/evidence/" + evidence);

        HttpResponse<String> refused = lead.addsFile(evidence, 60_000_000);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("The file must be smaller than");
    }

    private static void worksOn(Lead lead) throws IOException, InterruptedException {
        for (int page = 0; page < ENOUGH; page++) {
            assertThat(lead.get("/").statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> get(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
    }

    private String node(int which) {
        return "127.0.0.1:" + ports.get(which);
    }

    private String lastAnsweredBy() throws IOException {
        List<String> nodes = proxy.answeredBy();
        return nodes.get(nodes.size() - 1);
    }

    private TrackerProcess start(int port) {
        TrackerProcess node = TrackerProcess.start(
                data,
                List.of(
                        "--spring.profiles.active=postgres",
                        "--spring.datasource.url=" + storage.url(),
                        "--server.port=" + port,
                        "--server.forward-headers-strategy=native"));
        started.add(node);
        return node;
    }

    private void somebodyIsAsked() throws SQLException {
        try (ConfigurableApplicationContext tracker = Plenty.tracker(storage.url())) {
            Plenty plenty = new Plenty(tracker);
            Plenty.Lead lead = plenty.agencies(1).get(0);
            agency = lead.agency().value();
            plenty.ask(plenty.draft(List.of(lead.agency())));
            tracker.getBean(LetIn.class).person(lead.actor().person());
            email = tracker.getBean(DirectoryService.class)
                    .person(lead.actor().person())
                    .email();
        }
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement("select id from agency_return");
                ResultSet row = query.executeQuery()) {
            row.next();
            asked = row.getObject(1, UUID.class);
        }
    }

    private long claims() throws SQLException {
        try (Connection database = storage.connect();
                PreparedStatement query = database.prepareStatement("select count(*) from rung_claim");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
