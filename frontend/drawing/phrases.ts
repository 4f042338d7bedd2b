/** What a server sends of its words: texts by key, words by list and constant. */
export interface Vocabulary {
  /** `fr` or `en`. */
  readonly language: string;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** Words and sentences of a drawing, in the language of its data. */
export interface Phrases {
  readonly language: string;
  /** The text of a key with its places filled; the key itself when there is none. */
  text(key: string, ...values: (string | number)[]): string;
  /** The text of `keyOne` or `keyMany`, whichever the number asks for; the number stands at place 0. */
  counted(key: string, count: number, ...values: (string | number)[]): string;
  word(list: string, constant: string): string;
  number(value: number): string;
  /** A name and what it holds: `stated: 2 facts`. */
  pair(name: string, content: string): string;
}

export function phrasesOf(data: Vocabulary): Phrases {
  const numbers = new Intl.NumberFormat(data.language);
  const plural = new Intl.PluralRules(data.language);
  const colon = data.language === 'fr' ? '\u00a0: ' : ': ';
  const text = (key: string, ...values: (string | number)[]) => fill(data.texts[key] ?? key, values);
  return {
    language: data.language,
    text,
    counted: (key, count, ...values) =>
      text(plural.select(count) === 'one' ? `${key}One` : `${key}Many`, numbers.format(count), ...values),
    word: (list, constant) => data.words[list]?.[constant] ?? constant,
    number: (value) => numbers.format(value),
    pair: (name, content) => `${name}${colon}${content}`,
  };
}

export function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function fill(pattern: string, values: readonly (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}
