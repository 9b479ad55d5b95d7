package org.learningassurance.access.web;

import java.util.stream.Collectors;
import org.learningassurance.access.AccessSettings;
import org.learningassurance.access.AccountService;
import org.learningassurance.access.DemoMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the console says when the tracker is up: where it is, and who can sign in or how the first administrator gets in. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final DemoMode demo;
    private final DemoPeople demoPeople;
    private final AccountService accounts;
    private final AccessSettings settings;
    private final Environment environment;

    Greeting(
            DemoMode demo,
            DemoPeople demoPeople,
            AccountService accounts,
            AccessSettings settings,
            Environment environment) {
        this.demo = demo;
        this.demoPeople = demoPeople;
        this.accounts = accounts;
        this.settings = settings;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet() {
        String address = address();
        if (demo.on()) {
            LOG.info("{}", demonstration(address));
            return;
        }
        LOG.info("Track learning from reviews is ready at {}", address);
        accounts.administratorLink()
                .ifPresent(token -> LOG.info(
                        "No administrator can sign in yet. Create one within {} hours, once, at {}/start/{}",
                        settings.administratorLinkLasts().toHours(),
                        address,
                        token));
    }

    private String demonstration(String address) {
        String people = demoPeople.byRole().stream()
                .map(group -> group.choices().stream()
                        .map(choice -> "    %-20s %-36s %s%n".formatted(choice.name(), choice.email(), choice.what()))
                        .collect(Collectors.joining("", "  " + group.role().label() + "\n", "")))
                .collect(Collectors.joining());
        return """
                Track learning from reviews is ready at %s

                This is a demonstration with made-up people. Open the address on this machine and choose whom to be;
                programs use the email address with the password “%s”.

                %s""".formatted(address, DemoMode.PASSWORD, people.isEmpty() ? "Nobody is there yet." : people);
    }

    private String address() {
        boolean secure = Boolean.parseBoolean(environment.getProperty("server.ssl.enabled", "false"));
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return (secure ? "https" : "http") + "://localhost:" + port
                + environment.getProperty("server.servlet.context-path", "");
    }
}
