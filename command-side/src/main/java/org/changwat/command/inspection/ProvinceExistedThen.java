package org.changwat.command.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;

/** Nobody visits a province before it exists: Bueng Kan is one from 23 March 2554 (domain rule 1). */
record ProvinceExistedThen(String province, LocalDate from) implements Rule {

    @Override
    public String code() {
        return "inspection.province.not-yet";
    }

    @Override
    public boolean isMet() {
        LocalDate exists = existsFrom();
        return exists == null || !from.isBefore(exists);
    }

    @Override
    public Map<String, String> facts() {
        LocalDate exists = existsFrom();
        return Map.of(
                "province", province, "from", from.toString(), "existsFrom", exists == null ? "-" : exists.toString());
    }

    private @Nullable LocalDate existsFrom() {
        return Units.find(province).map(Unit::existsFrom).orElse(null);
    }
}
