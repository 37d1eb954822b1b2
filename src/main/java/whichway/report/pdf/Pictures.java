package whichway.report.pdf;

import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import whichway.chart.Picture;

/// Puts pictures where the document has an `object` with their number.
final class Pictures implements FSObjectDrawerFactory {
    private final List<Picture> pictures;
    private final PictureDrawer drawer;

    Pictures(List<Picture> pictures, PictureDrawer drawer) {
        this.pictures = List.copyOf(pictures);
        this.drawer = drawer;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object");
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Picture picture = pictures.get(Integer.parseInt(element.getAttribute(Paper.PICTURE)));
        return (_, x, y, width, height, device, _, dotsPerPixel) -> {
            float w = (float) width / dotsPerPixel;
            float h = (float) height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, w, h, graphics -> {
                graphics.scale(w / picture.width(), h / picture.height());
                drawer.draw(picture, graphics);
            });
            return Map.of();
        };
    }
}
