import { html } from './html.js';

describe('html', () => {
  it('escapes what is put in, between tags and in attributes', () => {
    const hostile = `"><script>alert('&')</script>`;
    expect(html`<a title="${hostile}">${hostile}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</a>',
    );
  });

  it('leaves pieces that were made here as they are', () => {
    const items = [html`<li>${1}</li>`, html`<li>${'<'}</li>`];
    expect(html`<p>${items}</p>`.text).toBe('<p><li>1</li><li>&lt;</li></p>');
  });
});
