const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

/** A page as far as a person sees it: its title, what it says is wrong, and what stands in its inputs. */
export class ShownPage {
  constructor(
    readonly status: number,
    readonly url: string,
    readonly headers: Headers,
    readonly html: string,
  ) {}

  get location(): string | undefined {
    return this.headers.get('location') ?? undefined;
  }

  get title(): string {
    return plain(/<title[^>]*>([\s\S]*?)<\/title>/.exec(this.html)?.[1] ?? '');
  }

  get heading(): string {
    return plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(this.html)?.[1] ?? '');
  }

  /** Words of the page, without its mark-up. */
  get text(): string {
    return plain(this.html.replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ''));
  }

  /** The problems at its top: what each says and the input that it leads to. */
  get summary(): { readonly text: string; readonly leadsTo?: string }[] {
    const list = /govuk-error-summary__list"?>([\s\S]*?)<\/ul>/.exec(this.html)?.[1] ?? '';
    return [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = '']) => ({
      text: plain(item),
      leadsTo: /href="#([^"]+)"/.exec(item)?.[1],
    }));
  }

  /** The problem beside each question, by the question's name. */
  get inline(): Map<string, string> {
    const messages = this.html.matchAll(/<p id="([\w-]+)-error"[^>]*>([\s\S]*?)<\/p>/g);
    return new Map([...messages].map(([, name = '', text = '']) => [name, plain(text).replace(/^Error:\s*/, '')]));
  }

  /** Whether something with that id is there to be led to. */
  has(id: string): boolean {
    return new RegExp(`\\bid="${id}"`).test(this.html);
  }

  /** Everything that would be sent by the form with that action as it stands, hidden fields included. */
  fieldsOf(action: string): Record<string, string> {
    const forms = [...this.html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)];
    const [, , form = ''] = forms.find(([, attributes = '']) => attribute(attributes, 'action') === action) ?? [];
    const inputs = [...form.matchAll(/<input\b([^>]*)>/g)].flatMap(([, attributes = '']) => valueOfInput(attributes));
    const areas = [...form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
      ([, attributes = '', text = '']) => [attribute(attributes, 'name'), decode(text)],
    );
    const selects = [...form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(
      ([, attributes = '', options = '']) => {
        const selected = /<option\b([^>]*\bselected\b[^>]*)>/.exec(options)?.[1] ?? '';
        return [attribute(attributes, 'name'), attribute(selected, 'value')];
      },
    );
    return Object.fromEntries([...inputs, ...areas, ...selects]) as Record<string, string>;
  }

  /** Where its forms are sent to, but for those that only ask for another address. */
  get actions(): string[] {
    const forms = [...this.html.matchAll(/<form\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
    const sent = forms.filter((attributes) => attribute(attributes, 'method').toLowerCase() === 'post');
    return sent.map((attributes) => attribute(attributes, 'action'));
  }

  /** Where its links lead, as far as it is to pages of Accord. */
  get links(): string[] {
    return [...this.html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, href = '']) => decode(href));
  }
}

function valueOfInput(attributes: string): [string, string][] {
  const isChoice = /type="(radio|checkbox)"/.test(attributes);
  if (isChoice && !/\bchecked\b/.test(attributes)) return [];
  return [[attribute(attributes, 'name'), attribute(attributes, 'value')]];
}

function attribute(attributes: string, name: string): string {
  return decode(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

function plain(html: string): string {
  return decode(html.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function decode(text: string): string {
  return text.replaceAll(/&([a-z]+|#\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
