package org.diplograph.ui.guide;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes a picture of a page smaller: keeps its 256 most frequent colours, to 5 bits a channel. */
final class SmallPicture {
    private static final int COLOURS = 256;
    private static final int KEPT = 0xF8F8F8;

    private SmallPicture() {}

    static byte[] of(byte[] png) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        Map<Integer, Map<Integer, Integer>> shades = new HashMap<>();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                int colour = full.getRGB(x, y) & 0xFFFFFF;
                shades.computeIfAbsent(colour & KEPT, absent -> new HashMap<>())
                        .merge(colour, 1, Integer::sum);
            }
        }
        List<Integer> palette =
                shades.values().stream()
                        .sorted(Comparator.comparingInt(SmallPicture::count).reversed())
                        .limit(COLOURS)
                        .map(SmallPicture::mostFrequent)
                        .toList();
        BufferedImage small =
                new BufferedImage(
                        full.getWidth(),
                        full.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        model(palette));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                int colour = full.getRGB(x, y) & 0xFFFFFF;
                int index = nearest.computeIfAbsent(colour, wanted -> nearest(wanted, palette));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(small, "png", bytes);
        return bytes.toByteArray();
    }

    private static int count(Map<Integer, Integer> shades) {
        return shades.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int mostFrequent(Map<Integer, Integer> shades) {
        return shades.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(int colour, List<Integer> palette) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            long distance = distance(colour, palette.get(i));
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static long distance(int one, int other) {
        long sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            long channel = ((one >> shift) & 0xFF) - ((other >> shift) & 0xFF);
            sum += channel * channel;
        }
        return sum;
    }
}
