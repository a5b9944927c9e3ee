/** Every fate has a line or a sign of its own besides its colour. */
export const style = `
:root{color-scheme:light dark;--ink:#1f1d1a;--paper:#fff;--muted:#5c5750;--rule:#d9d4cc;--value:#0b5a82;--ground:#e8f2f7;--warn:#8a2b06;--warnground:#fdeee6}
@media (prefers-color-scheme:dark){:root{--ink:#e9e6e1;--paper:#171614;--muted:#aaa49b;--rule:#3a3733;--value:#86c5ea;--ground:#1b2b35;--warn:#f5b08d;--warnground:#3a2015}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:96rem;margin:auto;padding:24px;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(34rem,100%),1fr));gap:0 32px}
h1,dl{grid-column:1/-1;margin:0 0 16px}
h2{font-size:14px;letter-spacing:.05em;text-transform:uppercase;border-bottom:1px solid var(--rule);padding-bottom:4px}
dl{display:flex;flex-wrap:wrap;gap:8px 32px}dl div{display:flex;gap:8px}dd{margin:0;color:var(--muted)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.7 ui-monospace,monospace;margin:0;tab-size:4}
a{color:var(--value)}.value{background:var(--ground);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px}
.structure{color:var(--muted);text-decoration:underline dotted 1px;text-underline-offset:3px}
.repeated{color:var(--muted);text-decoration:line-through}
.unmapped{color:var(--warn);background:var(--warnground);outline:1px solid}.unmapped small{font-weight:700}
:target{outline:3px solid var(--value);outline-offset:1px}
.sheet{position:relative;container-type:inline-size;border:1px solid var(--rule);margin:0 0 16px;overflow:hidden;font-family:sans-serif;line-height:1.2}
.sheet>span{position:absolute;white-space:pre}.sheet small{display:none}
iframe{width:100%;height:60rem;border:1px solid var(--rule);background:#fff}
`;
