package dev.storeroom.ui.form;

import java.util.HashSet;
import java.util.Set;

/// The letters that lead to the fields of one form together with Alt, each at most once. The
/// window's menus keep theirs.
final class Mnemonics {
    private static final String OF_MENUS = "fevgsthw";
    private final Set<Character> taken = new HashSet<>();

    Mnemonics() {
        OF_MENUS.chars().forEach(letter -> taken.add((char) letter));
    }

    /// The name with a mark before its letter, as JavaFX reads it; without one if none is left.
    String marked(String name) {
        var text = new StringBuilder();
        boolean isMarked = false;
        for (char each : name.toCharArray()) {
            boolean isFree = !isMarked && isLetter(each) && taken.add(Character.toLowerCase(each));
            if (isFree) text.append('_');
            text.append(each == '_' ? "__" : each);
            isMarked |= isFree;
        }
        return text.toString();
    }

    private static boolean isLetter(char each) {
        return each < 128 && Character.isLetterOrDigit(each) && !Character.isDigit(each);
    }
}
