package dev.operative.benchmark;

import dev.operative.document.Language;
import dev.operative.document.Paragraph;
import dev.operative.document.Section;
import dev.operative.document.work.Provision;
import dev.operative.search.IndexView;
import dev.operative.search.IndexedProvision;
import dev.operative.search.query.Filters;
import dev.operative.search.query.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Archives of any size: resolutions that are put together of real paragraphs of one body, with
 * other years and numbers in them. A work has as many preambular and operative paragraphs as a real
 * one, and a Chinese version where its paragraphs have one. The same for the same index and seed.
 */
final class MadeArchive {
  private static final int WORKS_A_FILE = 500;

  /** The first year of the texts. */
  private static final int FIRST_YEAR = 1990;

  private static final int YEARS = 37;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** A body: how its documents are numbered, and how their texts begin. */
  private enum Body {
    COUNCIL(
        "Security Council",
        "The Security Council,",
        "安全理事会，",
        n -> "S/RES/%d (%d)".formatted(n, year(n))),
    ASSEMBLY(
        "General Assembly",
        "The General Assembly,",
        "大会，",
        n -> "A/RES/%d/%d".formatted(80 + n / 1000, n % 1000 + 1)),
    RIGHTS(
        "Human Rights Council",
        "The Human Rights Council,",
        "人权理事会，",
        n -> "A/HRC/RES/%d/%d".formatted(70 + n / 100, n % 100 + 1)),
    ECONOMY(
        "Economic and Social Council",
        "The Economic and Social Council,",
        "经济及社会理事会，",
        n -> "E/RES/%d/%d".formatted(year(n), n % 1000 + 1));

    private final String title;
    private final String english;
    private final String chinese;
    private final IntFunction<String> symbol;

    Body(String title, String english, String chinese, IntFunction<String> symbol) {
      this.title = title;
      this.english = english;
      this.chinese = chinese;
      this.symbol = symbol;
    }

    private static int year(int number) {
      return FIRST_YEAR + number % YEARS;
    }
  }

  /** A paragraph in English, and in Chinese where it has a version. */
  private record Both(String english, Optional<String> chinese) {}

  /** The paragraphs of a body, and how many each of its works has. */
  private static final class Stock {
    private final List<Both> preambular = new ArrayList<>();
    private final List<Both> operative = new ArrayList<>();
    private final TreeMap<String, int[]> sizes = new TreeMap<>();

    void take(IndexedProvision found) {
      Provision provision = found.provision();
      Optional<Paragraph> english = provision.textIn(Language.ENGLISH);
      if (english.isEmpty()
          || english.get().section() != Section.PREAMBULAR
              && english.get().section() != Section.OPERATIVE) {
        return;
      }
      boolean first = english.get().section() == Section.PREAMBULAR;
      (first ? preambular : operative)
          .add(
              new Both(
                  english.get().text(), provision.textIn(Language.CHINESE).map(Paragraph::text)));
      sizes.computeIfAbsent(found.work().slug(), none -> new int[2])[first ? 0 : 1]++;
    }
  }

  private final TreeMap<Body, Stock> stocks = new TreeMap<>();
  private final Random random;

  /**
   * @param view of the index whose paragraphs are taken
   */
  MadeArchive(IndexView view, long seed) {
    random = new Random(seed);
    view.scan(
        new Query.All(),
        Filters.NONE,
        found -> {
          for (Body body : Body.values()) {
            if (found.part().header(Language.ENGLISH).body().word().equals(body.title)) {
              stocks.computeIfAbsent(body, none -> new Stock()).take(found);
            }
          }
        });
  }

  /**
   * Writes files until they hold so many provisions.
   *
   * @param folder is made
   * @return how many works were written
   */
  int write(int provisions, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Body> bodies = List.copyOf(stocks.keySet());
    List<List<int[]>> sizes =
        bodies.stream().map(body -> List.copyOf(stocks.get(body).sizes.values())).toList();
    int[] shares = sizes.stream().mapToInt(List::size).toArray();
    int all = Arrays.stream(shares).sum();
    int works = 0;
    for (int written = 0; written < provisions; ) {
      Path file = folder.resolve("made-%05d.zip".formatted(works / WORKS_A_FILE));
      try (OutputStream out = Files.newOutputStream(file);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        for (int i = 0; i < WORKS_A_FILE && written < provisions; i++) {
          int drawn = random.nextInt(all);
          int body = 0;
          while (drawn >= shares[body]) {
            drawn -= shares[body++];
          }
          written += work(++works, bodies.get(body), sizes.get(body).get(drawn), zip);
        }
      }
    }
    return works;
  }

  private int work(int number, Body body, int[] size, ZipOutputStream zip) throws IOException {
    Stock stock = stocks.get(body);
    List<Both> preamble = draw(stock.preambular, size[0]);
    List<Both> operative = draw(stock.operative, size[1]);
    int shift = 1 + random.nextInt(8);
    String symbol = body.symbol.apply(2_800 + number);
    String name = symbol.replaceAll("[^A-Z0-9]+", "_");
    StringBuilder english = new StringBuilder(symbol + "\n\n" + body.english + "\n\n");
    StringBuilder chinese = new StringBuilder(symbol + "\n\n" + body.chinese + "\n\n");
    boolean translated = false;
    int label = 0;
    for (List<Both> part : List.of(preamble, operative)) {
      for (Both paragraph : part) {
        String before = part == operative ? ++label + ". " : "";
        english.append(before).append(changed(paragraph.english(), shift)).append("\n\n");
        paragraph
            .chinese()
            .ifPresent(text -> chinese.append(before).append(changed(text, shift)).append("\n\n"));
        translated |= paragraph.chinese().isPresent();
      }
    }
    put(zip, name + ".en.txt", english);
    if (translated) {
      put(zip, name + ".zh.txt", chinese);
    }
    return preamble.size() + operative.size();
  }

  private List<Both> draw(List<Both> stock, int count) {
    List<Both> drawn = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drawn.add(stock.get(random.nextInt(stock.size())));
    }
    return drawn;
  }

  /**
   * Other years and numbers, the same for the same number, so that versions go on agreeing; days
   * and months stay.
   */
  private static String changed(String text, int shift) {
    return NUMBER.matcher(text.replace('\n', ' ')).replaceAll(found -> changed(found, shift));
  }

  private static String changed(MatchResult found, int shift) {
    String digits = found.group();
    if (digits.length() < 3 || digits.length() > 4) {
      return digits;
    }
    int number = Integer.parseInt(digits);
    boolean year = number >= 1945 && number <= 2030;
    return year
        ? Integer.toString(FIRST_YEAR + (number + shift) % YEARS)
        : digits.charAt(0)
            + Integer.toString((number + shift) % 10_000 + 10_000).substring(6 - digits.length());
  }

  private static void put(ZipOutputStream zip, String name, StringBuilder text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
