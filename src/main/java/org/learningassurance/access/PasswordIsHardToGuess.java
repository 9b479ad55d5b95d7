package org.learningassurance.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.learningassurance.shared.Verdict;

/**
 * Long and not about the person. No rule on kinds of characters, and no expiry: both make passwords worse (National Cyber Security
 * Centre, "Password administration for system owners").
 */
final class PasswordIsHardToGuess {

    private static final int SHORTEST = 12;

    /** In bytes of UTF-8: bcrypt reads no further. */
    private static final int LONGEST = 72;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int LONGEST_HARMLESS_WORD = 3;
    private static final List<String> GUESSED_FIRST =
            List.of("password", "safeguarding", "qwertyuiop", "1234567890", "letmein", "welcome");

    private PasswordIsHardToGuess() {}

    static Verdict judge(String password, String name, String email) {
        if (password.length() < SHORTEST) {
            return refuse("Enter a password of " + SHORTEST + " characters or more, for example three random words");
        }
        if (isTooLong(password)) {
            return refuse("Enter a password of " + LONGEST + " characters or fewer");
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT) {
            return refuse("Enter a password with more different characters");
        }
        String small = password.toLowerCase(Locale.ROOT);
        if (ownWords(name, email).anyMatch(small::contains)) {
            return refuse("Enter a password without your name or email address in it");
        }
        if (GUESSED_FIRST.stream().anyMatch(small::contains)) {
            return refuse("Enter a password that is harder to guess, for example three random words");
        }
        return Verdict.allow();
    }

    static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }

    private static Stream<String> ownWords(String name, String email) {
        return Stream.of((name + " " + email).toLowerCase(Locale.ROOT).split("[\\s@.]+"))
                .filter(word -> word.length() > LONGEST_HARMLESS_WORD);
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(PasswordIsHardToGuess.class, reason, "password");
    }
}
