// Search in both languages, on a page that is complete without it. One module, nothing else is loaded but the files of the
// index; generator/Khulasa/Search/README.md describes these. Words are folded and stemmed as the generator does it
// (generator/Khulasa/Text), with the tables that the index brings along; a test compares the two.

const RESULTS = 10;
const MAX_LETTERS = 40;
const ARTICLES = 'articles/';
const EXACT = 3, FOLDED = 2, STEMMED = 1;
const NAME = 2;
const TAIL_GAPS = 1, TAIL_BITS = 2, TAIL_LEFT_OUT = 3;

const WORD = /[\p{L}\p{Nd}\p{Mn}\p{Mc}\u0640\u{10000}-\u{10FFFF}](?:[\p{L}\p{Nd}\p{Mn}\p{Mc}\u0640\u{10000}-\u{10FFFF}]|['\u2019\u200C\u200D](?=\p{L}))*/gu;
const COMPOSED = /[\u00C0-\u05FF\u1E00-\u1EFF\uFB00-\uFFFF]/;
const DROPPED = /[\p{Mn}\u0640\u06E5\u06E6\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/gu;
const VARIANT = /[\u0622\u0623\u0625\u0671\u0649\u06CC\u0626\u06CE\u0624\u06C6\u0629\u06C1\u06D5\u06A9\u2018\u2019\u0660-\u0669\u06F0-\u06F9]/g;
const VARIANTS = '\u0622\u0623\u0625\u0671\u0649\u06CC\u0626\u06CE\u0624\u06C6\u0629\u06C1\u06D5\u06A9\u2018\u2019';
const VARIANTS_TO = '\u0627\u0627\u0627\u0627\u064A\u064A\u064A\u064A\u0648\u0648\u0647\u0647\u0647\u0643\'\'';
const ARABIC = /[\u0620-\u063F\u0641-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FF\u0750-\u077F]/;
const LATIN = /^[a-z]/;
const PREPOSITION = /^[\u0628\u0643\u0644\u0641]/;
const FUTURE = /^[\u0648\u0641]?\u0633(?=[\u064A\u062A\u0646][^\u0627])/;
const AND = '\u0648';

const lower = text => text.replace(/\p{Lu}/gu, c => c.toLowerCase());

/** The words of a text. */
export const words = text => Array.from(text.matchAll(WORD), match => match[0]);

/** Throws spelling differences away: vowel signs, seats of hamza, forms of ya and kaf, capitals, accents, kinds of digits. */
export function fold(text) {
  const ready = COMPOSED.test(text) ? text.normalize('NFKD') : text;
  return lower(ready.replace(DROPPED, '').replace(VARIANT, c => VARIANTS_TO[VARIANTS.indexOf(c)] ?? String(c.charCodeAt(0) & 15)).trim());
}

// English, by the first step of Porter's rules.
const isVowel = (word, i) => /[aeiou]/.test(word[i]) || word[i] === 'y' && i > 0 && !/[aeiou]/.test(word[i - 1]);
const measure = word => Array.from(word, (_, i) => isVowel(word, i) ? 'v' : 'c').join('').match(/vc/g)?.length ?? 0;
const isShort = word => word.length > 2 && measure(word) === 1 && /[^wxy]$/.test(word)
  && [false, true, false].every((vowel, i) => isVowel(word, word.length - 3 + i) === vowel);

function singular(word) {
  if (word.length <= 3 || !/[^sui]s$/.test(word)) return word;
  if (/..ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(ss|x|ch|sh|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function withoutTense(word) {
  if (/..ied$/.test(word)) return `${word.slice(0, -3)}y`;
  const rest = /ing$/.test(word) ? word.slice(0, -3) : /[^e]ed$/.test(word) ? word.slice(0, -2) : '';
  if (rest.length < 3 || !measure(rest)) return word;
  if (rest.length > 3 && /([^lszaeiouy])\1$/.test(rest)) return rest.slice(0, -1);
  return /(at|bl|iz)$/.test(rest) || isShort(rest) ? `${rest}e` : rest;
}

function withoutSilentE(word) {
  const rest = word.slice(0, -1);
  return word.length > 3 && word.endsWith('e') && measure(rest) && !isShort(rest) ? rest : word;
}

/** What the stemmer has to know of the languages. */
export class Language {
  constructor({ stopWords, wholeWords, stems, articles, endings }) {
    this.stopWords = new Set(stopWords);
    this.known = new Map(wholeWords.map(word => [word, word]));
    for (const [stem, words] of stems) for (const word of words) this.known.set(word, stem);
    this.articles = articles;
    this.endings = endings;
  }

  isStopWord(folded) {
    return this.stopWords.has(folded) || this.stopWords.has(this.stem(folded));
  }

  stem(folded) {
    if (LATIN.test(folded)) return this.englishStem(folded);
    if (folded.length <= 3 || !ARABIC.test(folded[0])) return folded;
    const known = this.known.get(folded);
    if (known !== undefined) return known;
    const rest = this.withoutPrefix(folded);
    return this.known.get(rest) ?? this.withoutEndings(rest);
  }

  englishStem(folded) {
    if (folded.length <= 3 || folded.length > MAX_LETTERS) return folded;
    let word = folded.replace(/'s$/, '');
    if (word.length <= 3 || /[^a-z]/.test(word)) return word;
    for (const step of [singular, withoutTense]) {
      if (this.known.has(word)) return this.known.get(word);
      word = step(word);
    }
    return this.known.get(word) ?? withoutSilentE(word);
  }

  withoutPrefix(word) {
    const verb = this.withoutFuture(word, 4);
    if (verb !== word) return verb;
    const rest = this.withoutArticle(word, 3);
    if (rest !== word) return rest;
    const bare = word[0] === AND ? word.slice(1) : word;
    return PREPOSITION.test(bare) && bare.length > 3 && !this.known.has(bare) && this.known.has(bare.slice(1)) ? bare.slice(1) : bare;
  }

  withoutFuture(word, least) {
    const mark = FUTURE.exec(word)?.[0].length;
    if (!mark || word.length - mark < least || this.isKnownStem(word.slice(mark - 1)) || mark > 1 && this.isKnownStem(word)) return word;
    return word.slice(mark);
  }

  isKnownStem(word) {
    return this.known.has(word) || this.known.has(this.withoutEndings(word));
  }

  withoutArticle(word, least) {
    const article = this.articles.find(each => word.startsWith(each) && word.length - each.length >= least);
    return article ? word.slice(article.length) : word;
  }

  withoutEndings(word) {
    for (let round = 0; round < 2; round++) {
      const ending = this.endings.find(each => word.endsWith(each) && word.length - each.length >= 3
        && !(each[0] === '\u062A' && word[word.length - each.length - 1] === '\u0627'));
      if (!ending) return word;
      word = word.slice(0, -ending.length);
      const known = this.known.get(word);
      if (known !== undefined) return known;
    }
    return word;
  }
}

/** Letters as the index keeps them: one byte for an ASCII or Arabic one, three for any other; here in a string of bytes. */
function encode(text) {
  return Array.from({ length: text.length }, (_, i) => {
    const c = text.charCodeAt(i);
    return c < 0x80 ? text[i] : c >= 0x600 && c <= 0x67E ? String.fromCharCode(c - 0x580) : String.fromCharCode(0xFF, c >> 8, c & 0xFF);
  }).join('');
}

function decode(bytes) {
  return bytes.replace(/\xFF([^])([^])|[\x80-\xFE]/g, (all, high, low) =>
    String.fromCharCode(high === undefined ? all.charCodeAt(0) + 0x580 : high.charCodeAt(0) << 8 | low.charCodeAt(0)));
}

/** Reads a file of the index. */
class Reader {
  constructor(buffer) {
    this.bytes = new Uint8Array(buffer);
    this.at = 0;
  }

  byte() {
    if (this.at >= this.bytes.length) throw new RangeError('a file of the index ends too soon');
    return this.bytes[this.at++];
  }

  number() {
    for (let value = 0, unit = 1; ; unit *= 128) {
      const byte = this.byte();
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  }

  raw(length) {
    return this.bytes.subarray(this.at, this.at += length);
  }

  code(length = this.number()) {
    return String.fromCharCode(...this.raw(length));
  }

  text() {
    return decode(this.code());
  }

  list(read = () => this.text()) {
    return Array.from({ length: this.number() }, read);
  }

  form(stem) {
    const head = this.byte();
    return decode(head < 128 ? this.code(head) : this.code(head >> 3 & 15) + stem + this.code(head & 7));
  }

  /** A stem with its forms and the articles it stands in. */
  group() {
    const stem = this.code();
    const forms = this.list(() => this.form(stem));
    const articles = new Uint32Array(this.number()), details = new Uint16Array(articles.length);
    for (let i = 0, article = 0; i < articles.length; i++) {
      const value = this.number(), rest = Math.floor(value / 4), gap = Math.floor(rest / forms.length);
      article = i === 0 ? gap : article - gap;
      articles[i] = article;
      details[i] = rest % forms.length * 4 + value % 4;
    }
    return { stem, forms, articles, details, ...this.tail(articles.length ? articles[articles.length - 1] : 0) };
  }

  tail(below) {
    const kind = this.byte();
    if (kind === TAIL_GAPS) {
      let article = below;
      return { older: this.list(() => article -= this.number()) };
    }
    if (kind === TAIL_BITS) {
      const bits = this.raw(below + 7 >> 3);
      return { older: Array.from({ length: below }, (_, i) => i).filter(i => bits[i >> 3] >> (i & 7) & 1) };
    }
    return { older: [], isCut: kind === TAIL_LEFT_OUT };
  }
}

/** The index: which file holds a stem, and what an article's result shows. Files are loaded when they are asked for. */
export class Index {
  static async open(address) {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} for the index`);
    return new Index(new URL('.', new URL(address, location.href)), new Reader(await response.arrayBuffer()));
  }

  constructor(folder, reader) {
    this.folder = folder;
    this.files = new Map();
    if (reader.byte() !== 1) throw new Error('an index of another version');
    this.version = Array.from(reader.raw(4), byte => byte.toString(16).padStart(2, '0')).join('');
    this.count = reader.number();
    this.articlesPerFile = reader.number();
    this.undated = reader.number();
    this.years = reader.list(() => [reader.number(), reader.number()]);
    this.topics = reader.list();
    this.outlets = reader.list();
    const [stopWords, wholeWords] = [reader.list(), reader.list()];
    const stems = reader.list(() => [reader.text(), reader.list()]);
    this.language = new Language({ stopWords, wholeWords, stems, articles: reader.list(), endings: reader.list() });
    let before = '';
    this.shards = reader.list(() => {
      const head = reader.number();
      before = before.slice(0, head >> 1) + reader.code();
      return { prefix: before, isFork: (head & 1) === 1 };
    });
    this.forks = new Map(this.shards.filter(shard => shard.isFork).map(shard => [shard.prefix, shard]));
    this.leaves = this.shards.filter(shard => !shard.isFork);
  }

  /** The groups of the file that holds a stem, or all stems that begin with it, or the most frequent of them. */
  async groups(stem) {
    const shard = this.forks.get(stem) ?? this.leaves.findLast(leaf => leaf.prefix <= stem);
    if (!shard) return [];
    const name = Array.from(shard.prefix, c => c.charCodeAt(0).toString(16).padStart(2, '0')).join('') || 'all';
    return this.file(`words/${name}.bin`, reader => [...reader.list(() => reader.group()), ...reader.list(() => reader.group())]);
  }

  /** What the result of an article shows. */
  async entry(article) {
    const entries = await this.file(`entries/${Math.floor(article / this.articlesPerFile)}.bin`, reader => {
      const all = [];
      while (reader.at < reader.bytes.length) all.push(this.readEntry(reader));
      return all;
    });
    return entries[article % this.articlesPerFile];
  }

  readEntry(reader) {
    const [place, date, title, titleEn] = [reader.text(), reader.number(), reader.text(), reader.text()];
    const outlet = reader.number();
    const [source, sourceEn] = outlet ? ['', ''] : [reader.text(), reader.text()];
    return {
      place,
      date: { year: Math.floor(date / 416), month: Math.floor(date / 32) % 13, day: date % 32 },
      title: { ar: title, en: titleEn },
      source: { ar: source, en: sourceEn },
      outlet: this.outlets[outlet - 1],
      topics: reader.list(() => this.topics[reader.number() - 1]),
      text: { ar: reader.text(), en: reader.text() },
    };
  }

  file(path, read) {
    if (!this.files.has(path)) {
      const loading = fetch(new URL(`${path}?v=${this.version}`, this.folder)).then(async response => {
        if (!response.ok) throw new Error(`${response.status} for ${path}`);
        return read(new Reader(await response.arrayBuffer()));
      });
      this.files.set(path, loading);
      loading.catch(() => this.files.delete(path));
    }
    return this.files.get(path);
  }
}

/** One word that somebody looks for. The last one may go on. */
class QueryWord {
  constructor(text, language, isLast) {
    this.spelling = lower(text.slice(0, MAX_LETTERS));
    this.folded = fold(this.spelling);
    this.stem = language.stem(this.folded);
    this.isStopWord = this.folded.length < 2 || language.isStopWord(this.folded);
    this.language = language;
    this.prefixes = isLast ? [...new Set([this.folded, language.withoutArticle(this.folded, 2), language.withoutFuture(this.folded, 2), this.folded.replace(/^\u0648(?=..)/, '')])] : [];
    const base = PREPOSITION.test(this.stem) && this.stem.length > 3 && !language.known.has(this.stem) ? this.stem.slice(1) : null;
    this.stems = new Map([[encode(this.stem), false], ...base ? [[encode(base), true]] : []]);
    // أمري goes on to أمريكا, and makin to making, whose stems begin otherwise.
    this.goesOn = new Set();
    if (isLast && this.folded.length > 2) {
      for (const ending of ['g', 'ng', 's', 'es', 'd']) this.goesOn.add(encode(language.stem(this.folded + ending)));
      for (const [word, stem] of language.known) if (stem !== word && word.startsWith(this.prefixes[1] ?? this.folded) && this.stems.size < 6) this.stems.set(encode(stem), false);
    }
  }

  /** How well each article answers: class times four plus field, 0 for not at all. */
  async rank(index) {
    const ranks = new Uint8Array(index.count);
    const prefixes = this.prefixes.map(encode);
    const files = await Promise.all([...new Set([...this.stems.keys(), ...this.goesOn, ...prefixes])].map(stem => index.groups(stem)));
    let isCut = false;
    for (const group of new Set(files.flat())) {
      const classes = this.classes(group, prefixes);
      if (!classes) continue;
      isCut ||= group.isCut;
      group.articles.forEach((article, i) => {
        const field = group.details[i] & 3, level = classes[group.details[i] >> 2];
        // A name that goes with an article need not stand in it.
        const rank = level && Math.min(level, field === NAME ? STEMMED : EXACT) * 4 + field;
        if (rank > ranks[article]) ranks[article] = rank;
      });
      for (const article of group.older) ranks[article] ||= STEMMED * 4;
    }
    return { ranks, isCut };
  }

  classes(group, prefixes) {
    const needsBase = this.stems.get(group.stem);
    const isPrefix = prefixes.some(prefix => group.stem.startsWith(prefix));
    const classes = group.forms.map(form => {
      const folded = fold(form);
      if (form === this.spelling) return EXACT;
      if (folded === this.folded) return FOLDED;
      return needsBase === false || isPrefix || this.prefixes.some(prefix => folded.startsWith(prefix)) ? STEMMED : 0;
    });
    if (needsBase && classes.some(level => level >= FOLDED)) return classes.map(level => level || STEMMED);
    return classes.some(level => level) ? classes : null;
  }

  /** True for a word of a text that is what somebody looks for. */
  matches(word) {
    const folded = fold(lower(word.slice(0, MAX_LETTERS)));
    const stem = this.language.stem(folded);
    return folded === this.folded || stem === this.stem
      || stem.length > 3 && PREPOSITION.test(stem) && !this.language.known.has(stem) && stem.slice(1) === this.stem
      || this.prefixes.some(prefix => folded.startsWith(prefix) || stem.startsWith(prefix));
  }
}

/** The words of a query, stop words left out unless there is nothing else. */
export function parse(text, language) {
  const found = [...text.matchAll(WORD)];
  const words = found.map((match, i) => new QueryWord(match[0], language, i === found.length - 1 && match.index + match[0].length === text.length));
  const telling = words.filter(word => !word.isStopWord);
  return telling.length ? telling : words.filter(word => word.folded.length > 1 && word.prefixes.length);
}

/** The articles that answer, the best first: exact before folded before stemmed, headlines before texts, new before old. */
export async function search(index, { words, topic, outlet, year, lang }) {
  const facets = [topic && `t${topic}`, outlet && `o${outlet}`, lang === 'en' && 'len'].filter(Boolean).map(facet => `\x01${facet}`);
  const [found, allowed] = await Promise.all([Promise.all(words.map(word => word.rank(index))), Promise.all(facets.map(facet => members(index, facet)))]);
  const [from, to] = yearRange(index, year);
  const keys = [];
  for (let article = from; article < to; article++) {
    if (!allowed.every(set => set.has(article)) || !found.every(({ ranks }) => ranks[article])) continue;
    const score = found.reduce((sum, { ranks }) => sum + (ranks[article] >> 2) * 64 + (ranks[article] & 3), 0);
    keys.push(score * 0x100000 + article);
  }
  return {
    articles: Float64Array.from(keys).sort().reverse().map(key => key % 0x100000),
    isCut: found.some(each => each.isCut),
  };
}

async function members(index, facet) {
  const group = (await index.groups(facet)).find(each => each.stem === facet);
  return new Set(group ? [...group.articles, ...group.older] : []);
}

function yearRange(index, year) {
  if (!year) return [0, index.count];
  let from = index.undated;
  for (const [each, count] of index.years) {
    if (String(each) === year) return [from, from + count];
    from += count;
  }
  return [0, 0];
}

/** The form, the results and the address. All words come from the page; a text is only ever set as text. */
class SearchPage {
  constructor(template) {
    this.said = template.dataset;
    template.before(template.content.cloneNode(true));
    this.part = name => document.querySelector(`[data-search="${name}"]`);
    [this.form, this.status, this.advice, this.list, this.more] = ['form', 'status', 'advice', 'results', 'more'].map(this.part);
    this.item = this.part('result').content.firstElementChild;
    this.terms = [...document.querySelectorAll('.terms')];
    this.run = 0;
    this.form.addEventListener('submit', event => this.changed(event, true));
    this.form.addEventListener('input', event => this.changed(event, event.target.name !== 'q'));
    this.more.addEventListener('click', () => this.show(this.shown));
    document.addEventListener('keydown', event => this.walk(event));
    addEventListener('popstate', () => this.readAddress());
    this.readAddress();
  }

  get values() {
    return Object.fromEntries([...new FormData(this.form)].filter(([, value]) => value.trim()));
  }

  /** Typing changes the address in place, once there is a query; whatever is chosen makes a step that one can go back over. */
  changed(event, isStep) {
    if (event.type === 'submit') event.preventDefault();
    const address = new URL(location.pathname, location.href);
    for (const [name, value] of Object.entries(this.values)) address.searchParams.set(name, value);
    if (address.href !== location.href) history[isStep || !location.search ? 'pushState' : 'replaceState'](null, '', address);
    this.update();
  }

  readAddress() {
    const given = new URLSearchParams(location.search);
    for (const control of this.form.elements) {
      if (!control.name) continue;
      control.value = given.get(control.name) ?? '';
      // An address may name what a list does not have.
      if (control.selectedIndex === -1) control.value = '';
    }
    this.update();
  }

  async update() {
    const run = ++this.run, values = this.values;
    if (!Object.keys(values).length) return this.clear();
    try {
      this.index ??= Index.open(this.said.index);
      const index = await this.index;
      const words = parse(values.q ?? '', index.language);
      const isEmpty = values.q && !words.length;
      const found = isEmpty ? { articles: [] } : await search(index, { ...values, words });
      if (run !== this.run) return;
      [this.words, this.found, this.shown] = [words, found, 0];
      this.list.replaceChildren();
      this.filterTerms(words);
      this.advice.hidden = isEmpty || found.articles.length > 0;
      if (!this.advice.hidden && this.terms.every(section => section.hidden)) this.filterTerms([]);
      await this.show(0);
      if (run !== this.run) return;
      this.status.textContent = isEmpty ? this.said.short : this.counted(found);
    } catch (error) {
      if (run === this.run) this.fail(error);
    }
  }

  clear() {
    [this.status.textContent, this.advice.hidden, this.more.hidden] = ['', true, true];
    this.list.replaceChildren();
    this.filterTerms([]);
  }

  fail(error) {
    this.index = this.index?.catch(() => undefined) && undefined;
    this.list.replaceChildren();
    this.advice.hidden = this.more.hidden = true;
    this.status.textContent = navigator.onLine && !(error instanceof TypeError) ? this.said.broken : this.said.offline;
  }

  async show(from) {
    const { run, found, words } = this, index = await this.index;
    const part = [...found.articles.slice(from, from + RESULTS)];
    const entries = await Promise.all(part.map(article => index.entry(article)));
    if (run !== this.run) return;
    const items = entries.map(entry => this.result(entry, words));
    this.list.append(...items);
    this.shown = from + part.length;
    this.more.hidden = this.shown >= found.articles.length;
    // Who asked for more reads on at the first of them.
    if (from) items[0]?.querySelector('a').focus();
  }

  counted({ articles, isCut }) {
    const count = articles.length, form = new Intl.PluralRules(document.documentElement.lang).select(count);
    const sample = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 }[form];
    const text = (this.said[form] ?? this.said.other).replace(this.number(sample), this.number(count));
    return isCut && count ? this.said.moreThan.replace('{0}', text) : text;
  }

  number(value) {
    const digits = this.said.digits.trim();
    return String(value).replace(/\B(?=(\d{3})+$)/g, this.said.thousand[1]).replace(/\d/g, digit => digits[digit]);
  }

  result(entry, words) {
    const lang = this.languageOf(entry, words), other = lang === 'ar' ? 'en' : 'ar';
    const item = this.item.cloneNode(true), part = name => item.querySelector(`[data-part="${name}"]`);
    const link = part('title');
    link.href = `${lang === this.pageLang ? this.said.home : this.said.otherHome}${ARTICLES}${entry.place}/`;
    this.write(link, entry.title[lang], lang, words);
    this.write(part('other'), entry.title[other], other, words);
    this.write(part('text'), entry.text[lang], lang, words);
    this.write(part('outlet'), this.option('outlet', entry.outlet) ?? (entry.source[this.pageLang] || entry.source.ar || entry.source.en));
    this.write(part('date'), this.date(entry.date));
    this.write(part('topics'), entry.topics.map(topic => this.option('topic', topic)).join(this.said.comma));
    return item;
  }

  /** Asked for in the language of the query's letters, else that of the page; an article that nobody translated is Arabic. */
  languageOf(entry, words) {
    const asked = this.values.lang || (words.some(word => ARABIC.test(word.folded)) ? 'ar' : words.length ? 'en' : this.pageLang);
    return asked === 'en' && entry.title.en ? 'en' : 'ar';
  }

  get pageLang() {
    return document.documentElement.lang;
  }

  option(control, slug) {
    return slug ? [...this.form.elements[control].options].find(option => option.value === slug)?.text : undefined;
  }

  date({ year, month, day }) {
    if (!year) return '';
    const digits = this.said.digits.trim(), print = value => String(value).replace(/\d/g, digit => digits[digit]);
    return [day && print(day), month && this.said.months.split('|')[month - 1], print(year)].filter(Boolean).join(' ');
  }

  /** Puts a text into an element, whole words that were looked for marked; an element without text goes. */
  write(element, text, lang = this.pageLang, words = []) {
    if (!text) return element.remove();
    if (lang !== this.pageLang) [element.lang, element.dir] = [lang, lang === 'ar' ? 'rtl' : 'ltr'];
    let end = 0;
    for (const match of words.length ? text.matchAll(WORD) : []) {
      if (!words.some(word => word.matches(match[0]))) continue;
      const mark = document.createElement('mark');
      mark.textContent = match[0];
      element.append(text.slice(end, match.index), mark);
      end = match.index + match[0].length;
    }
    element.append(text.slice(end));
  }

  /** Of the lists from A to Z only the names stay that hold all words. */
  filterTerms(asked) {
    const isKept = text => asked.every(word => words(text).some(each => word.matches(each)));
    for (const section of this.terms) {
      const terms = [...section.querySelectorAll('.term')];
      for (const term of terms) {
        const names = [...term.querySelectorAll('a, .other-name')].map(each => each.textContent).join(' ');
        term.hidden = !isKept(names);
      }
      section.hidden = terms.every(term => term.hidden);
    }
  }

  /** The arrow keys lead from the field to the results and through them, Escape leads back. */
  walk(event) {
    const field = this.form.elements.q, stops = [field, ...this.list.querySelectorAll('h2 a')];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
    if (to === undefined || !stops[to] || to === at) return;
    event.preventDefault();
    stops[to].focus();
  }
}

const template = globalThis.document?.querySelector('template[data-index]');
if (template) new SearchPage(template);
