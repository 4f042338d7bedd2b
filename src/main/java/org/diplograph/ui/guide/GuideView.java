package org.diplograph.ui.guide;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.diplograph.ui.MainLayout;
import org.diplograph.ui.Navigation;

/** Tells on one page, with pictures, how to use Diplograph. */
@Route(value = Navigation.GUIDE, layout = MainLayout.class)
@StyleSheet("css/views/guide.css")
public final class GuideView extends Div implements HasDynamicTitle {
    public GuideView() {
        addClassNames("view", "guide-view");
        Article guide = new Article(new H1(getTranslation("guide.title")));
        guide.addClassName("guide");
        Paragraph lead = new Paragraph(getTranslation("guide.lead"));
        lead.addClassName("guide-lead");
        guide.add(lead, contents());
        for (Chapter chapter : Chapter.values()) {
            guide.add(section(chapter));
        }
        add(guide);
    }

    private Nav contents() {
        UnorderedList list = new UnorderedList();
        for (Chapter chapter : Chapter.values()) {
            Anchor link = new Anchor(Navigation.GUIDE + "#" + chapter.key(), title(chapter));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        Nav contents = new Nav(list);
        contents.setAriaLabel(getTranslation("guide.contents"));
        return contents;
    }

    private String title(Chapter chapter) {
        return getTranslation("guide." + chapter.key() + ".title");
    }

    private Section section(Chapter chapter) {
        H2 title = new H2(title(chapter));
        title.setId(chapter.key());
        Section section =
                new Section(
                        title, new Paragraph(getTranslation("guide." + chapter.key() + ".text")));
        if (chapter.isPictured()) {
            Image picture =
                    new Image(
                            chapter.picture(getLocale()),
                            getTranslation("guide." + chapter.key() + ".picture"));
            picture.getElement().setAttribute("loading", "lazy");
            section.add(picture);
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.title", getTranslation("guide.title"));
    }
}
