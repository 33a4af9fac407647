package org.onrecord.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.measure.Unit;
import si.uom.NonSI;
import systems.uom.common.USCustomary;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

/**
 * Measures told in the units of the International System, by JSR 385's catalogues. American customary measures are taken
 * where British ones differ, since most of what is read is American: gallons, pints and tons.
 */
public final class Measures {

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final Map<String, Target> TARGETS = targets();

    private Measures() {}

    private record Target(Unit<?> from, Unit<?> to, String name) {}

    /**
     * A measure in other words.
     *
     * @param low its value, rounded to four digits
     * @param high its value again, or the upper end of a range
     * @param unit the unit's name in the plural, such as {@code kilometres}
     */
    public record Converted(BigDecimal low, BigDecimal high, String unit) {}

    private static Map<String, Target> targets() {
        Map<String, Target> all = new HashMap<>();
        add(all, USCustomary.MILE, "kilometres", "mile", "miles", "mi");
        add(all, USCustomary.YARD, "metres", "yard", "yards", "yd");
        add(all, USCustomary.FOOT, "metres", "foot", "feet", "ft");
        add(all, USCustomary.INCH, "centimetres", "inch", "inches");
        add(all, USCustomary.ACRE, "hectares", "acre", "acres");
        add(all, USCustomary.MILE.pow(2), "square kilometres", "square mile", "square miles");
        add(all, USCustomary.SQUARE_FOOT, "square metres", "square foot", "square feet", "sq ft");
        add(all, USCustomary.GALLON_LIQUID, "litres", "gallon", "gallons");
        add(all, USCustomary.POUND, "kilograms", "pound", "pounds", "lb", "lbs");
        add(all, USCustomary.OUNCE, "grams", "ounce", "ounces");
        add(all, USCustomary.TON, "tonnes", "ton", "tons", "short tons");
        add(all, USCustomary.FAHRENHEIT, "degrees Celsius", "degrees fahrenheit", "fahrenheit", "°f");
        add(all, USCustomary.MILE_PER_HOUR, "kilometres per hour", "miles per hour", "mph", "miles an hour");
        return Map.copyOf(all);
    }

    private static void add(Map<String, Target> all, Unit<?> from, String name, String... words) {
        for (String word : words) {
            all.put(word, new Target(from, to(name), name));
        }
    }

    private static Unit<?> to(String name) {
        return switch (name) {
            case "kilometres" -> javax.measure.MetricPrefix.KILO(Units.METRE);
            case "metres" -> Units.METRE;
            case "centimetres" -> javax.measure.MetricPrefix.CENTI(Units.METRE);
            case "hectares" -> NonSI.HECTARE;
            case "square kilometres" ->
                javax.measure.MetricPrefix.KILO(Units.METRE).pow(2);
            case "square metres" -> Units.SQUARE_METRE;
            case "litres" -> Units.LITRE;
            case "kilograms" -> Units.KILOGRAM;
            case "grams" -> Units.GRAM;
            case "tonnes" -> NonSI.TONNE;
            case "degrees Celsius" -> Units.CELSIUS;
            case "kilometres per hour" -> Units.KILOMETRE_PER_HOUR;
            default -> throw new IllegalArgumentException("no unit " + name);
        };
    }

    /** A figure's measure in the International System; empty for money, counts and what is metric already. */
    public static Optional<Converted> metric(Statistic statistic) {
        Target target = TARGETS.get(statistic.unit().toLowerCase(Locale.ROOT).strip());
        boolean step = target != null && target.name().equals("degrees Celsius") && statistic.change() != null;
        if (target == null || statistic.rule().startsWith("money") || step) {
            return Optional.empty();
        }
        return Optional.of(
                new Converted(converted(statistic.low(), target), converted(statistic.high(), target), target.name()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static BigDecimal converted(BigDecimal value, Target target) {
        Number number = Quantities.getQuantity(value, (Unit) target.from())
                .to((Unit) target.to())
                .getValue();
        BigDecimal plain = new BigDecimal(number.toString()).round(FOUR_DIGITS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
