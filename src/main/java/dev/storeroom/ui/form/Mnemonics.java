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
        int letter = firstFree(name);
        if (letter < 0) return escaped(name);
        taken.add(Character.toLowerCase(name.charAt(letter)));
        return escaped(name.substring(0, letter)) + "_" + escaped(name.substring(letter));
    }

    /// The place of the first letter that leads nowhere yet; negative if there is none.
    private int firstFree(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = Character.toLowerCase(name.charAt(i));
            if (letter >= 'a' && letter <= 'z' && !taken.contains(letter)) return i;
        }
        return -1;
    }

    private static String escaped(String name) {
        return name.replace("_", "__");
    }
}
