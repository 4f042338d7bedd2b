package org.diplograph.ui.network;

import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * How far a picture is from the one that was kept. Both are halved first, so that the edge of a
 * letter or a line may lie half a pixel elsewhere; then a pixel differs when one of its channels is
 * more than {@value #CHANNEL_TOLERANCE} of 255 off, and what counts is the share of differing
 * pixels among those that are not background in either picture, so that a small thing that is
 * missing is not lost in the emptiness around it.
 *
 * @param share of the inked pixels, from 0 to 1; 1 for pictures of different sizes
 * @param difference the halved picture in grey, with what differs in red
 */
record PictureComparison(double share, BufferedImage difference) {
    static final int CHANNEL_TOLERANCE = 40;
    static final double MOST_DIFFERING = 0.01;

    private static final int RED = 0xFFD00000;

    static PictureComparison of(BufferedImage expected, BufferedImage actual) {
        if (expected.getWidth() != actual.getWidth()
                || expected.getHeight() != actual.getHeight()) {
            return new PictureComparison(1, actual);
        }
        BufferedImage before = halved(expected);
        BufferedImage after = halved(actual);
        BufferedImage difference =
                new BufferedImage(after.getWidth(), after.getHeight(), BufferedImage.TYPE_INT_ARGB);
        int background = before.getRGB(0, 0);
        int inked = 0;
        int differing = 0;
        for (int y = 0; y < after.getHeight(); y++) {
            for (int x = 0; x < after.getWidth(); x++) {
                int was = before.getRGB(x, y);
                int is = after.getRGB(x, y);
                boolean differs = isOff(was, is);
                inked += isOff(was, background) || isOff(is, background) ? 1 : 0;
                differing += differs ? 1 : 0;
                difference.setRGB(x, y, differs ? RED : pale(is));
            }
        }
        return new PictureComparison(
                differing == 0 ? 0 : (double) differing / Math.max(inked, differing), difference);
    }

    boolean isAlike() {
        return share <= MOST_DIFFERING;
    }

    String percent() {
        return String.format(Locale.ROOT, "%.2f %%", share * 100);
    }

    private static boolean isOff(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > CHANNEL_TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    private static int pale(int colour) {
        int grey = ((colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) + (colour & 0xFF)) / 3;
        int light = 128 + grey / 2;
        return 0xFF000000 | light << 16 | light << 8 | light;
    }

    /** Each pixel the mean of four. */
    private static BufferedImage halved(BufferedImage picture) {
        BufferedImage half =
                new BufferedImage(
                        picture.getWidth() / 2,
                        picture.getHeight() / 2,
                        BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < half.getHeight(); y++) {
            for (int x = 0; x < half.getWidth(); x++) {
                int colour = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int sum = 0;
                    for (int corner = 0; corner < 4; corner++) {
                        int at = picture.getRGB(2 * x + corner % 2, 2 * y + corner / 2);
                        sum += at >> shift & 0xFF;
                    }
                    colour |= sum / 4 << shift;
                }
                half.setRGB(x, y, colour);
            }
        }
        return half;
    }
}
