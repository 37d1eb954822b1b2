package whichway.report.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import whichway.chart.Picture;

/// Puts pictures where the document has an `object` with their number.
final class Pictures implements FSObjectDrawerFactory {
    private final List<Picture> pictures;
    private final PictureDrawer drawer;
    private final Optional<BufferedImage> logo;

    Pictures(List<Picture> pictures, PictureDrawer drawer, Optional<BufferedImage> logo) {
        this.logo = logo;
        this.pictures = List.copyOf(pictures);
        this.drawer = drawer;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object");
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        if (element.hasAttribute(Paper.LOGO))
            return draw(logo.map(BufferedImage::getWidth).orElse(1), logo.map(BufferedImage::getHeight).orElse(1),
                    graphics -> logo.ifPresent(image -> draw(image, graphics)));
        Picture picture = pictures.get(Integer.parseInt(element.getAttribute(Paper.PICTURE)));
        return draw(picture.width(), picture.height(), graphics -> drawer.draw(picture, graphics));
    }

    /// Smoothing is left to the viewer: PDF/A allows no word about it.
    private static void draw(BufferedImage image, Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(image, 0, 0, null);
    }

    /// @param natural width of what is drawn, and its height
    private static FSObjectDrawer draw(double natural, double high, Consumer<Graphics2D> drawing) {
        return (_, x, y, width, height, device, _, dotsPerPixel) -> {
            float w = (float) width / dotsPerPixel;
            float h = (float) height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, w, h, graphics -> {
                graphics.scale(w / natural, h / high);
                drawing.accept(graphics);
            });
            return Map.of();
        };
    }
}
