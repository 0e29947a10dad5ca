import { html, type Html } from './html.js';

// Readable at 320 px and in the contrast that WCAG 2.2 AA asks for; no script, nothing from elsewhere.
const STYLE = `
body{margin:0;font:1.1875rem/1.4 system-ui,sans-serif;color:#0b0c0c;background:#fff}
header,main{max-width:60rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
header p{margin:0;padding:.5rem 1rem;border-left:.6rem solid #1d70b8;background:#f3f2f1}
h1{font-size:1.75rem;line-height:1.2}
a{color:#1a65a6}
button{font:inherit;text-align:left;width:100%;padding:.75rem 1rem;border:2px solid #0b0c0c;background:#fff;color:#0b0c0c;cursor:pointer}
button:hover{background:#f3f2f1}
a:focus,button:focus{outline:3px solid #ffdd00;outline-offset:0;box-shadow:0 0 0 5px #0b0c0c}
ul.choices{list-style:none;padding:0;max-width:40rem}ul.choices li{margin:0 0 .75rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid #b1b4b6;overflow-wrap:anywhere}
@media(max-width:40em){table,tbody,tr,td{display:block}thead{position:absolute;clip-path:inset(50%)}tr{padding:.5rem 0;border-bottom:1px solid #b1b4b6}td{padding:.1rem 0;border:0}}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;border:1px solid #b1b4b6;padding:1rem}
dt{font-weight:bold}dd{margin:0 0 .5rem}.hint{color:#484949}`;

/** A whole page of the development servers; `banner` says at all times that it is one. */
export function page(title: string, banner: string, content: Html): string {
  const document = html`<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>`;
  const rest = html`</style></head>
<body><header><p>${banner}</p></header><main><h1>${title}</h1>${content}</main></body>
</html>`;
  return document.text + STYLE + rest.text;
}

/** Headers for such a page. A form may be answered by a redirect to `formTargets`, which browsers check as well. */
export function pageHeaders(formTargets = ''): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${formTargets}`.trim(),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
