package org.learningassurance.journey;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningassurance.testing.Visit;

/** Follows the links that a person is shown, from their first page on, and remembers one address of each kind of page. */
final class Surfer {

    /** So many pages of one kind are opened: the first may have nothing in it. */
    private static final int OF_A_KIND = 3;

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FILES =
            Pattern.compile("/assets/|\\.(csv|xlsx|pdf|docx|ics|bpmn|html)\\b|/evidence/files/");

    private final APIRequestContext requests;
    private final Deque<Link> toOpen = new ArrayDeque<>(List.of(new Link("/", "the sign-in")));
    private final Set<String> opened = new HashSet<>();
    private final Map<String, Integer> ofAKind = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private record Link(String to, String on) {}

    Surfer(Visit signedIn) {
        this.requests = signedIn.page().request();
    }

    /** By the kind of page, an address with its references and ids left out, the first address that was found. */
    Map<String, String> pages() {
        while (!toOpen.isEmpty()) {
            open(toOpen.remove());
        }
        return pages;
    }

    /** Links that lead to no page, each with the page that it is on and what was answered. */
    List<String> broken() {
        return broken;
    }

    private void open(Link link) {
        String address = link.to();
        String kind = kind(address);
        boolean isPage = !FILES.matcher(address).find();
        if (!isPage || !opened.add(address) || ofAKind.merge(kind, 1, Integer::sum) > OF_A_KIND) {
            return;
        }
        APIResponse answer = requests.get(address);
        try {
            if (answer.status() == 200) {
                pages.putIfAbsent(kind, address);
                LINK.matcher(answer.text())
                        .results()
                        .map(found -> new Link(found.group(1).replace("&amp;", "&"), address))
                        .forEach(toOpen::add);
            } else {
                broken.add(address + " on " + link.on() + ": " + answer.status());
            }
        } finally {
            answer.dispose();
        }
    }

    private static String kind(String address) {
        return address.replaceAll("\\?.*", "")
                .replaceAll("[A-Z]{2,4}-\\d+", "{ref}")
                .replaceAll("[0-9a-f-]{36}", "{id}")
                .replaceAll("/(versions|kinds)/[^/]+", "/$1/{one}");
    }
}
