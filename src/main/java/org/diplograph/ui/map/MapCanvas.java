package org.diplograph.ui.map;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import org.diplograph.ui.component.SvgDrawing;

/** The drawn map. */
@Tag("diplo-map")
@JsModule("./map/map-canvas.ts")
@StyleSheet("css/components/map-canvas.css")
@NpmPackage(value = "d3-geo", version = "3.1.2")
@NpmPackage(value = "topojson-client", version = "3.1.0")
@NpmPackage(value = "world-atlas", version = "2.0.2")
@NpmPackage(value = "@types/d3-geo", version = "3.1.1", dev = true)
@NpmPackage(value = "@types/topojson-client", version = "3.1.5", dev = true)
@NpmPackage(value = "@types/topojson-specification", version = "1.0.5", dev = true)
@NpmPackage(value = "@types/geojson", version = "7946.0.16", dev = true)
public final class MapCanvas extends SvgDrawing {
    MapCanvas() {
        super("map.canvas");
    }
}
