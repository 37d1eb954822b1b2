package whichway.app;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

import whichway.core.Assessment;
import whichway.core.PriceList;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class PricesJourneyTest {
    @TempDir
    Path home;

    @AfterEach
    void close() {
        Rig.closeAll();
    }

    @Test
    void listIsExportedEditedAndTakenBackByUndo() throws Exception {
        Rig rig = Rig.next(home);
        Path file = home.resolve("prices.json");
        Assessment before = Rig.on(() -> rig.wiring.model().assessment());
        export(rig, file);
        assertThat(rig.dialogs.asked).contains("prices whichway-prices.json");
        assertThat(rig.notices()).contains("Prices written");
        Files.writeString(file, Files.readString(file).replaceFirst("\"usd\": 2,", "\"usd\": 3,"));
        take(rig, file);
        assertThat(rig.notices()).contains("Other prices are in force");
        assertThat(prices(rig).price("mid-input").amount().usual()).isEqualTo(3);
        Rig.run(rig.wiring.model()::undo);
        assertThat(Rig.on(() -> rig.wiring.model().assessment())).isEqualTo(before);
    }

    @Test
    void badListIsRefusedWithItsPlaceAndTheOldOneStays() throws Exception {
        Rig rig = Rig.next(home);
        Path file = home.resolve("prices.json");
        export(rig, file);
        PriceList before = prices(rig);
        String good = Files.readString(file);
        for (String[] fault : new String[][]{{"\"usd\": 2,", "\"usd\": -2,", "prices.mid-input"},
                {"\"usd\": 2,", "\"usd\": 200000,", "prices.mid-input"},
                {"\"gpu-hour\": {", "\"gpu-hours\": {", "gpu-hour"}}) {
            assertThat(good).contains(fault[0]);
            Files.writeString(file, good.replace(fault[0], fault[1]));
            take(rig, file);
            assertThat(rig.notices()).contains("The prices in “prices.json” were not taken", fault[2],
                    "still in force");
            assertThat(prices(rig)).isEqualTo(before);
            assertThat(rig.changed()).isFalse();
        }
        rig.dialogs.places.add(home.resolve("nowhere.json"));
        Rig.run(rig.wiring.commands()::importPrices);
        assertThat(rig.notices()).contains("There is no such file.");
    }

    private static void export(Rig rig, Path file) {
        rig.dialogs.places.add(file);
        Rig.run(rig.wiring.commands()::exportPrices);
    }

    private static void take(Rig rig, Path file) {
        rig.dialogs.places.add(file);
        Rig.run(rig.wiring.commands()::importPrices);
    }

    private static PriceList prices(Rig rig) {
        return Rig.on(() -> rig.wiring.model().plan().prices());
    }
}
