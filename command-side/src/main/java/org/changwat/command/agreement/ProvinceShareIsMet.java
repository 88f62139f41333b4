package org.changwat.command.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.changwat.command.LineChanges;
import org.changwat.command.Rule;
import org.changwat.events.AgreementLine;
import org.changwat.events.LineLevel;
import org.jspecify.annotations.Nullable;

/** A province's own KPIs weigh its share (FY2557: 45, domain rule 5). */
record ProvinceShareIsMet(
        List<AgreementLine> lines, @Nullable BigDecimal share) implements Rule {

    @Override
    public String code() {
        return "agreement.weight.province-share";
    }

    @Override
    public boolean isMet() {
        return share == null || total().compareTo(share) == 0;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("total", total().toPlainString(), "share", String.valueOf(share));
    }

    private BigDecimal total() {
        return LineChanges.totalWeight(lines.stream()
                .filter(line -> line.level() == LineLevel.PROVINCE)
                .toList());
    }
}
