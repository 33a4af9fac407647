package org.onrecord.extraction;

import java.util.List;
import java.util.Random;

/** Texts put together at random, some of their pieces many times over. */
final class HostileText {

    private static final int LONGEST = 100;

    private HostileText() {}

    static String of(Random random, List<String> pieces) {
        StringBuilder text = new StringBuilder();
        boolean dense = random.nextBoolean();
        for (int left = random.nextInt(LONGEST); left > 0; left--) {
            String piece = pieces.get(random.nextInt(pieces.size()));
            text.append(random.nextInt(20) == 0 ? piece.repeat(1 + random.nextInt(40)) : piece);
            text.append(dense || random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
