package org.learningassurance.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Finds what may identify a child or a family. Numbers with a check digit count only when it fits; a date counts only where the
 * words before it say that somebody was born then.
 */
@Component
public class IdentifierScreen {

    private static final Pattern NHS = Pattern.compile("(?<![\\d-])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\d-])");

    private static final Pattern BIRTH = Pattern.compile(
            "(?i)\\b(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth date|birthday|born)\\b[^\\d\\n]{0,20}?"
                    + "(\\d{1,2}(?:st|nd|rd|th)?[ ./-]{1,2}(?:\\d{1,2}|[a-z]{3,9})[ ,./-]{1,2}\\d{2,4})");

    private static final Pattern POSTCODE = Pattern.compile(
            "(?i)(?<![a-z0-9])([a-z]{1,2})\\d(?:\\d|[a-hjkmnp-y])? ?\\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])");

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d+.-])(?:\\+44[ -]?(?:\\(0\\))?|\\(?0)(?:[ -]?\\(?\\d\\)?){9,10}(?![\\d-])");

    private static final Pattern EMAIL =
            Pattern.compile("(?i)\\b[a-z0-9][a-z0-9._%+'-]*@[a-z0-9-]+(?:\\.[a-z0-9-]+)+\\b");

    private static final Pattern UPN =
            Pattern.compile("(?<![A-Za-z0-9])([A-HJ-NP-RT-Z])(\\d{11})(\\d|[A-HJ-NP-RT-Z])(?![A-Za-z0-9])");

    private static final String NAME_PART = "(\\p{Lu}(?:\\p{Ll}+|['’]\\p{Lu}\\p{Ll}+)(?:[-'’]\\p{Lu}\\p{Ll}+)*)";

    /** Two capitalised words that do not begin a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;:]\\s)" + NAME_PART + "\\s" + NAME_PART);

    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /** Postcode areas of the Royal Mail. */
    private static final Set<String> AREAS = Set.of(
            ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK "
                            + "FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK "
                            + "ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST "
                            + "SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));

    /** Words of names of organisations, posts, times and things, which are no people. */
    private static final Set<String> NO_PERSON = Set.of(
            ("Academy Act Action Acute Advisory Agency Ambulance April Assurance Audit August Authority Autumn Bank Board Brief "
                            + "Business Care Case Centre Chair Chief Child Children Children’s Children's City Clinical College "
                            + "Commissioning Community Conference Council County Court December Department Designated Director "
                            + "Doctor Early Education Emergency England Executive Family February Fire Foundation Framework "
                            + "Friday General Good Government Group Guidance Health Home Hospital Housing Hub Independent "
                            + "Integrated January July June Kingdom Lead Learning Local March May Mental Monday National Nursing "
                            + "October November Officer Office Panel Partnership Police Policy Practice Primary Probation "
                            + "Procedure Protection Public Rapid Refresher Review Safeguarding Saturday School Scrutiny Secondary "
                            + "September Service Services Social South North East West Strategic Strategy Sunday Team Thursday "
                            + "Together Training Trust Tuesday Unit United University Wednesday Work Worker Working Youth")
                    .split(" "));

    /** Everything found, in the order of the text. */
    public List<Finding> screen(String text) {
        List<Finding> found = new ArrayList<>();
        find(text, EMAIL, IdentifierKind.EMAIL, hit -> true, found);
        find(text, UPN, IdentifierKind.UPN, IdentifierScreen::isUpn, found);
        find(text, NHS, IdentifierKind.NHS_NUMBER, hit -> isNhsNumber(hit.group()), found);
        find(text, PHONE, IdentifierKind.PHONE, hit -> true, found);
        find(text, POSTCODE, IdentifierKind.POSTCODE, IdentifierScreen::isPostcode, found);
        find(text, BIRTH, IdentifierKind.DATE_OF_BIRTH, hit -> true, found);
        find(text, NAME, IdentifierKind.NAME, IdentifierScreen::mayBeAPerson, found);
        found.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(found);
    }

    /** What has been found once is not found again as something else. */
    private static void find(
            String text, Pattern pattern, IdentifierKind kind, Predicate<Matcher> fits, List<Finding> found) {
        Matcher hit = pattern.matcher(text);
        while (hit.find()) {
            int start = hit.start();
            int end = hit.end();
            boolean known = found.stream().anyMatch(other -> start < other.end() && other.start() < end);
            if (!known && fits.test(hit)) {
                found.add(new Finding(kind, start, end, hit.group().strip()));
            }
        }
    }

    /** The weighted sum of nine digits, modulo 11, gives the tenth. */
    private static boolean isNhsNumber(String typed) {
        String digits = typed.replaceAll("\\D", "");
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (10 - place) * (digits.charAt(place) - '0');
        }
        int check = (11 - sum % 11) % 11;
        boolean oneDigitRepeated = digits.chars().distinct().count() == 1;
        return check == digits.charAt(9) - '0' && !oneDigitRepeated;
    }

    /** The weighted sum of the twelve characters after the check letter, modulo 23, gives that letter. */
    private static boolean isUpn(Matcher hit) {
        String digits = hit.group(2);
        char last = hit.group(3).charAt(0);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (place + 2) * (digits.charAt(place) - '0');
        }
        int lastValue = Character.isDigit(last) ? last - '0' : UPN_LETTERS.indexOf(last);
        sum += (digits.length() + 2) * lastValue;
        return UPN_LETTERS.charAt(sum % 23) == hit.group(1).charAt(0);
    }

    private static boolean isPostcode(Matcher hit) {
        return AREAS.contains(hit.group(1).toUpperCase(Locale.UK));
    }

    private static boolean mayBeAPerson(Matcher hit) {
        return !NO_PERSON.contains(hit.group(1)) && !NO_PERSON.contains(hit.group(2));
    }
}
