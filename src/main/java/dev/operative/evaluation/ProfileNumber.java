package dev.operative.evaluation;

import dev.operative.search.RankingProfile;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One of the numbers that a ranking profile is made of.
///
/// @param name its name in the profile: `translation.otherName`
/// @param value its value; whole numbers stay whole when they are changed
/// @param changes makes the profile that differs in this number alone
public record ProfileNumber(String name, Number value, Function<Number, RankingProfile> changes) {
  /// The profile with this number multiplied, rounded when it is a whole number.
  public RankingProfile times(double factor) {
    return at(factor * value.doubleValue());
  }

  /// The profile with another value of this number, rounded when it is a whole number.
  public RankingProfile at(double other) {
    return changes.apply(value instanceof Integer ? (Number) (int) Math.round(other) : other);
  }

  /// All numbers of a profile, in its order.
  public static List<ProfileNumber> of(RankingProfile profile) {
    List<ProfileNumber> numbers = new ArrayList<>();
    collect(profile, "", RankingProfile.class::cast, numbers);
    return List.copyOf(numbers);
  }

  /// The number with a name; empty when a profile has none of that name.
  public static Optional<ProfileNumber> of(RankingProfile profile, String name) {
    return of(profile).stream().filter(number -> number.name().equals(name)).findFirst();
  }

  private static void collect(
      Record part,
      String prefix,
      Function<Record, RankingProfile> whole,
      List<ProfileNumber> numbers) {
    RecordComponent[] components = part.getClass().getRecordComponents();
    Object[] values = Arrays.stream(components).map(each -> value(each, part)).toArray();
    for (int i = 0; i < components.length; i++) {
      int place = i;
      String name = prefix + components[i].getName();
      Function<Object, RankingProfile> changed =
          value -> whole.apply(replaced(part.getClass(), components, values, place, value));
      switch (values[i]) {
        case Record nested -> collect(nested, name + ".", changed::apply, numbers);
        case Number number -> numbers.add(new ProfileNumber(name, number, changed::apply));
        default -> throw new IllegalStateException(name + " is no number");
      }
    }
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.getName() + " cannot be read", e);
    }
  }

  private static Record replaced(
      Class<? extends Record> type,
      RecordComponent[] components,
      Object[] values,
      int place,
      Object value) {
    Object[] all = values.clone();
    all[place] = value;
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(all);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }
}
