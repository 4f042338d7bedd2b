package org.diplograph.ui.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PictureComparisonTest {
    private static BufferedImage picture(Consumer<Graphics2D> drawn) {
        BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 300);
        pen.setColor(new Color(30, 60, 120));
        pen.fillOval(40, 40, 60, 60);
        pen.fillOval(300, 180, 60, 60);
        drawn.accept(pen);
        pen.dispose();
        return picture;
    }

    private static void line(Graphics2D pen) {
        pen.setStroke(new BasicStroke(3));
        pen.drawLine(70, 70, 330, 210);
    }

    @Test
    void twiceTheSameIsAlike() {
        PictureComparison same =
                PictureComparison.of(
                        picture(PictureComparisonTest::line), picture(PictureComparisonTest::line));

        assertThat(same.share()).isZero();
        assertThat(same.isAlike()).isTrue();
    }

    @Test
    void aThinLineThatIsMissingIsSeen() {
        PictureComparison missing =
                PictureComparison.of(picture(PictureComparisonTest::line), picture(pen -> {}));

        assertThat(missing.share()).isGreaterThan(5 * PictureComparison.MOST_DIFFERING);
        assertThat(missing.isAlike()).isFalse();
        assertThat(missing.difference().getRGB(100, 70)).isEqualTo(0xFFD00000);
        assertThat(missing.difference().getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aMarkOfAnotherColourIsSeen() {
        PictureComparison recoloured =
                PictureComparison.of(
                        picture(pen -> {}),
                        picture(
                                pen -> {
                                    pen.setColor(new Color(120, 60, 30));
                                    pen.fillOval(40, 40, 60, 60);
                                }));

        assertThat(recoloured.share()).isEqualTo(0.5, within(0.05));
    }

    @Test
    void aShadeThatNobodySeesIsTolerated() {
        PictureComparison shade =
                PictureComparison.of(
                        picture(pen -> {}),
                        picture(
                                pen -> {
                                    pen.setColor(new Color(50, 80, 140));
                                    pen.fillOval(40, 40, 60, 60);
                                }));

        assertThat(shade.isAlike()).isTrue();
    }

    @Test
    void picturesOfDifferentSizesAreNotAlike() {
        PictureComparison other =
                PictureComparison.of(
                        picture(pen -> {}), new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));

        assertThat(other.isAlike()).isFalse();
    }
}
