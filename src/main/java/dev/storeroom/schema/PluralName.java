package dev.storeroom.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The plural of a model's name, exactly as Amplify forms it: queries, indexes and introspection
/// name it, so that even its oddities count (`ABC` gives `ABCS`, `Data` stays, `Schema` gives
/// `Schemata`).
public final class PluralName {
    private static final Set<String> UNCOUNTABLE =
            Set.of(
                    """
                    adulthood advice agenda aid aircraft alcohol ammo analytics anime athletics
                    audio bison blood bream buffalo butter carp cash chassis chess clothing cod
                    commerce cooperation corps debris diabetes digestion elk energy equipment
                    excretion expertise firmware flounder fun gallows garbage graffiti hardware
                    headquarters health herpes highjinks homework housework information jeans
                    justice kudos labour literature machinery mackerel mail manga media mews moose
                    mud music news only personnel pike plankton pliers police pollution premises
                    rain research rice salmon scissors series sewage shambles shrimp software
                    species staff swine tennis traffic transportation trout tuna wealth welfare
                    whiting wildebeest wildlife you
                    """
                            .split("\\s+"));

    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("anathema", "anathemata"),
                    Map.entry("die", "dice"),
                    Map.entry("dogma", "dogmata"),
                    Map.entry("dingo", "dingoes"),
                    Map.entry("echo", "echoes"),
                    Map.entry("foot", "feet"),
                    Map.entry("genus", "genera"),
                    Map.entry("goose", "geese"),
                    Map.entry("human", "humans"),
                    Map.entry("lemma", "lemmata"),
                    Map.entry("ox", "oxen"),
                    Map.entry("passerby", "passersby"),
                    Map.entry("quiz", "quizzes"),
                    Map.entry("schema", "schemata"),
                    Map.entry("stigma", "stigmata"),
                    Map.entry("stoma", "stomata"),
                    Map.entry("thief", "thieves"),
                    Map.entry("tooth", "teeth"),
                    Map.entry("tornado", "tornadoes"),
                    Map.entry("torpedo", "torpedoes"),
                    Map.entry("viscus", "viscera"),
                    Map.entry("volcano", "volcanoes"));

    /// The first that is found gives the ending.
    private static final List<Ending> ENDINGS =
            List.of(
                    new Ending("(deer|fish|sheep|pox|measles|[^aeiou]ese|o[iu]s)$", "$1"),
                    new Ending("([^l]ias|[aeiou]las|[ejzr]as|[iu]am)$", "$1"),
                    new Ending("m[ae]n$", "men"),
                    new Ending("(pe)(?:rson|ople)$", "$1ople"),
                    new Ending("(child)(?:ren)?$", "$1ren"),
                    new Ending("^(m|l)(?:ice|ouse)$", "$1ice"),
                    new Ending("(matr|cod|mur|sil|vert|ind|append)(?:ix|ex)$", "$1ices"),
                    new Ending("(x|ch|ss|sh|zz)$", "$1es"),
                    new Ending("([^ch][ieo][ln])ey$", "$1ies"),
                    new Ending("([^aeiou]|qu)y$", "$1ies"),
                    new Ending("(kni|wi|li)fe$", "$1ves"),
                    new Ending("(ar|l|ea|eo|oa|hoo)f$", "$1ves"),
                    new Ending("(?:sis|ses)$", "ses"),
                    new Ending("(ax|test)is$", "$1es"),
                    new Ending("(phenomen|criteri|automat|hedr|noumen|organ)(?:a|on)$", "$1a"),
                    new Ending(
                            "(agend|addend|millenni|dat|extrem|bacteri|strat|errat|ov|symposi"
                                    + "|curricul|quor)(?:a|um)$",
                            "$1a"),
                    new Ending("(her|at|gr)o$", "$1oes"),
                    new Ending("(alumn|alg|larv|vertebr)(?:a|ae)$", "$1ae"),
                    new Ending(
                            "(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter"
                                    + "|loc|strat)(?:us|i)$",
                            "$1i"),
                    new Ending("(alias|[^aou]us|t[lm]as|gas|ris)$", "$1es"),
                    new Ending("s?$", "s"));

    private PluralName() {}

    public static String of(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (UNCOUNTABLE.contains(word) || IRREGULAR.containsValue(word)) return name;
        String irregular = IRREGULAR.get(word);
        if (irregular != null) return inCaseOf(name, irregular);
        return ENDINGS.stream()
                .map(ending -> ending.replacedIn(name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(name);
    }

    /// The new ending takes the letter case of what it replaces, or of the last letter kept.
    private static String inCaseOf(String old, String fresh) {
        if (old.equals(old.toLowerCase(Locale.ROOT))) return fresh.toLowerCase(Locale.ROOT);
        if (old.equals(old.toUpperCase(Locale.ROOT))) return fresh.toUpperCase(Locale.ROOT);
        if (!Character.isUpperCase(old.charAt(0))) return fresh.toLowerCase(Locale.ROOT);
        return fresh.substring(0, 1).toUpperCase(Locale.ROOT)
                + fresh.substring(1).toLowerCase(Locale.ROOT);
    }

    /// What a word ends in, and what its plural ends in.
    private record Ending(Pattern singular, String plural) {
        Ending(String singular, String plural) {
            this(Pattern.compile(singular, Pattern.CASE_INSENSITIVE), plural);
        }

        Optional<String> replacedIn(String name) {
            Matcher matcher = singular.matcher(name);
            if (!matcher.find()) return Optional.empty();
            String kept = name.substring(0, matcher.start());
            String old = matcher.group();
            String fresh = singular.matcher(old).replaceFirst(plural);
            String model = old.isEmpty() ? kept.substring(kept.length() - 1) : old;
            return Optional.of(kept + inCaseOf(model, fresh));
        }
    }
}
