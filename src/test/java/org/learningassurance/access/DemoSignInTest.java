package org.learningassurance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.shared.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoSignInTest {

    private final PersonId id = PersonId.next();
    private final Person person = mock();
    private final DirectoryService directory = mock();
    private final Accounts accounts = mock();
    private final Throttle throttle = mock();
    private final PasswordEncoder encoder = mock();
    private SignIns signIns;

    @BeforeEach
    void aDemonstration() {
        when(person.id()).thenReturn(id);
        when(person.here()).thenReturn(true);
        when(directory.personByEmail("jo@example.org")).thenReturn(Optional.of(person));
        when(directory.findPerson(id)).thenReturn(Optional.of(person));
        when(encoder.encode(any())).thenReturn("hash");
        signIns = new SignIns(directory, accounts, throttle, encoder, new DemoMode(true), Clock.systemUTC());
    }

    @Test
    void takesAnybodysAddressWithThePasswordOfTheDemonstration() {
        assertThat(signIns.signIn("jo@example.org", "demo", "127.0.0.1"))
                .map(SignIns.Entry::person)
                .contains(id);
        verifyNoInteractions(accounts, throttle);
    }

    @Test
    void takesNoOtherPasswordAndNoUnknownAddress() {
        assertThat(signIns.signIn("jo@example.org", "other", "127.0.0.1")).isEmpty();
        assertThat(signIns.signIn("nobody@example.org", "demo", "127.0.0.1")).isEmpty();
    }

    @Test
    void letsNobodyInWhoHasLeft() {
        SignIns.Entry entry =
                signIns.signIn("jo@example.org", "demo", "127.0.0.1").orElseThrow();
        assertThat(signIns.stillGood(entry)).isTrue();
        when(person.here()).thenReturn(false);
        assertThat(signIns.stillGood(entry)).isFalse();
        assertThat(signIns.signIn("jo@example.org", "demo", "127.0.0.1")).isEmpty();
    }
}
