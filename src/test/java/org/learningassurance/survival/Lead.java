package org.learningassurance.survival;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An agency's training lead at the pages, without a browser: signs in, fills in forms, sends them. */
final class Lead {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern EVIDENCE = Pattern.compile("/evidence/([0-9a-f-]{36})$");

    private final HttpClient http;
    private final String address;

    /** Everything filled in but the last button. @param sent what that button sends */
    record Filled(String path, UUID asked, Map<String, String> sent) {}

    private Lead(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    /** @param email of somebody of the demonstration */
    static Lead signedIn(String address, String email) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .build();
        Lead lead = new Lead(http, address);
        HttpResponse<String> answer = lead.signsIn(email, "demo");
        if (!leadsTo(answer, "/")) {
            throw new AssertionError("Nobody let %s in: %s".formatted(email, answer));
        }
        return lead;
    }

    /** Somebody who is not signed in. @param http keeps its cookies */
    static Lead outside(HttpClient http, String address) {
        return new Lead(http, address);
    }

    HttpResponse<String> signsIn(String email, String password) throws IOException, InterruptedException {
        String page = get("/sign-in").body();
        return post("/sign-in", Map.of("_csrf", hidden(page, "_csrf"), "email", email, "password", password));
    }

    /** The same person with the same cookie at another node, as behind a proxy. */
    Lead at(String otherAddress) {
        return new Lead(http, otherAddress);
    }

    /**
     * Fills in and sends a claim of dissemination.
     *
     * @return whether the tracker confirmed it, by leading to the page that says so
     * @throws IOException when the tracker is gone
     */
    boolean claims(UUID asked, int reached, int audience, LocalDate on) throws IOException, InterruptedException {
        return sends(fillsIn(asked, reached, audience, on));
    }

    Filled fillsIn(UUID asked, int reached, int audience, LocalDate on) throws IOException, InterruptedException {
        String form = "/returns/" + asked + "/claim";
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("_csrf", hidden(get(form).body(), "_csrf"));
        typed.put("rung", "DISSEMINATED");
        typed.put("routes", "BRIEF");
        typed.putAll(date("from", on));
        typed.putAll(date("to", on));
        typed.put("reached", String.valueOf(reached));
        typed.put("audience", String.valueOf(audience));
        typed.put("training", "YES");
        HttpResponse<String> kept = post(form, typed);
        if (!leadsTo(kept, form + "/check")) {
            throw new AssertionError("The form was refused: " + kept.statusCode() + "\n" + kept.body());
        }
        String check = get(form + "/check").body();
        Map<String, String> sent = new LinkedHashMap<>();
        for (String name : new String[] {"_csrf", "_once", "version"}) {
            sent.put(name, hidden(check, name));
        }
        return new Filled(form + "/check", asked, sent);
    }

    /** May be done again with the same. @return whether the tracker confirmed it */
    boolean sends(Filled claim) throws IOException, InterruptedException {
        return leadsTo(post(claim.path(), claim.sent()), "/returns/" + claim.asked());
    }

    /**
     * Describes a piece of evidence.
     *
     * @return its id, if the tracker confirmed it
     * @throws IOException when the tracker is gone
     */
    Optional<UUID> addsEvidence(UUID agency, String title, LocalDate on) throws IOException, InterruptedException {
        return added(sendsEvidence(agency, title, on));
    }

    /** What was added, as the answer to {@link #sendsEvidence} says. */
    static Optional<UUID> added(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(EVIDENCE::matcher)
                .filter(Matcher::find)
                .map(added -> UUID.fromString(added.group(1)));
    }

    /** As {@link #addsEvidence}, with whatever the tracker answers. */
    HttpResponse<String> sendsEvidence(UUID agency, String title, LocalDate on)
            throws IOException, InterruptedException {
        String page = get("/evidence/new").body();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("_csrf", hidden(page, "_csrf"));
        typed.put("_once", hidden(page, "_once"));
        typed.put("agency", agency.toString());
        typed.put("kind", "CASE_FILE_AUDIT");
        typed.put("title", title);
        typed.putAll(date("periodFrom", on));
        typed.putAll(date("periodTo", on));
        typed.put("independence", "OTHER_TEAM");
        typed.put("sampleSize", "40");
        typed.put("about", "Curiosity is recorded more often");
        return post("/evidence/new", typed);
    }

    /** Adds a file of plain text to a piece of evidence. */
    HttpResponse<String> addsFile(UUID evidence, int bytes) throws IOException, InterruptedException {
        String form = "/evidence/" + evidence + "/file";
        String page = get(form).body();
        String between = "--the-next-part";
        StringBuilder body = new StringBuilder();
        for (String name : new String[] {"_csrf", "_once"}) {
            body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(between, name, hidden(page, name)));
        }
        body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"audit.txt\"\r\n".formatted(between));
        body.append("Content-Type: text/plain\r\n\r\n")
                .append("Recorded.\n".repeat(bytes / 10))
                .append("\r\n--%s--\r\n".formatted(between));
        return http.send(
                request(form)
                        .header("Content-Type", "multipart/form-data; boundary=" + between)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> date(String field, LocalDate day) {
        return Map.of(
                field + ".day", String.valueOf(day.getDayOfMonth()),
                field + ".month", String.valueOf(day.getMonthValue()),
                field + ".year", String.valueOf(day.getYear()));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept", "text/html");
    }

    private static boolean leadsTo(HttpResponse<String> answer, String path) {
        return answer.statusCode() / 100 == 3
                && answer.headers()
                        .firstValue("Location")
                        .map(to -> URI.create(to).getPath().equals(path))
                        .orElse(false);
    }

    private static String hidden(String page, String name) {
        Matcher input =
                Pattern.compile("<input[^>]*name=\"" + name + "\"[^>]*>").matcher(page);
        if (input.find()) {
            Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
            if (value.find()) {
                return value.group(1);
            }
        }
        throw new AssertionError("The page has no " + name + ":\n" + page);
    }
}
