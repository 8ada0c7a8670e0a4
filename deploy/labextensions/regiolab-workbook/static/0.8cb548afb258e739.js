"use strict";(self.rspackChunkregiolab_workbook=self.rspackChunkregiolab_workbook||[]).push([[0],{17(o,r,e){var n=e(18),t=e.n(n),a=e(19),l=(e.n(a))()(t());l.push([o.id,`/* A lesson is a page: no prompts, no code bars, no handles to drag. */
.rl-workbook .jp-InputPrompt,
.rl-workbook .jp-OutputPrompt,
.rl-workbook .jp-OutputArea-promptOverlay,
.rl-workbook .jp-cell-toolbar,
.rl-workbook .jp-Notebook-footer,
.rl-workbook .jp-InternalAnchorLink,
.rl-workbook .jp-Collapser,
.rl-workbook .rl-by-hand { display: none; }
.rl-workbook:not(.rl-wb-code) .rl-hidden-code .jp-Cell-inputWrapper { display: none; }
.rl-workbook:not(.rl-wb-code) .rl-hidden-code.jp-mod-noOutputs { display: none; }
.rl-workbook .jp-Notebook { padding-left: var(--jp-notebook-padding); }

/* Which cell JupyterLab would edit next says nothing to a reader. */
.rl-workbook .jp-Notebook.jp-Notebook .jp-Cell.jp-Cell.jp-Cell:not(.rl-answer),
.rl-workbook .jp-Notebook.jp-Notebook .jp-Cell.jp-mod-active.jp-mod-selected:not(.rl-answer) {
  background: none; border-color: transparent; outline: none; box-shadow: none;
}
.rl-workbook .jp-Notebook.jp-Notebook .jp-MarkdownCell .jp-RenderedMarkdown.jp-MarkdownOutput { border-color: transparent; }
.rl-workbook .jp-Notebook .jp-collapseHeadingButton.jp-collapseHeadingButton { display: none; }
.rl-workbook .jp-Notebook .jp-Cell::before,
.rl-workbook .jp-Notebook .jp-Cell::after { display: none; }

/* Lines as long as in the widgets, and room under what folds. */
.rl-workbook .jp-MarkdownOutput :is(p, li, summary) { max-width: 75ch; }
.rl-workbook .jp-MarkdownOutput details { margin-bottom: .8em; }

/* On Binder these keep or give the notebook without the work of the group. */
.rl-workbook [data-jp-item-name="downloadVisible"],
.rl-workbook [data-jp-item-name="saveToBrowser"],
.rl-workbook [data-jp-item-name="loadFromBrowser"] { display: none; }

/* Not hidden: JupyterLab then no longer knows which lesson is in sight. */
.rl-wb-no-tabs #jp-main-dock-panel > .lm-DockPanel-tabBar { min-height: 0; max-height: 0; border: 0; overflow: hidden; visibility: hidden; }

.rl-wb-strip { overflow: visible; z-index: 2; }
.rl-wb-strip.lm-mod-hidden { display: none; }
.rl-wb-bar { position: relative; }
.rl-wb-bar, .rl-wb-banner {
  display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center;
  padding: 4px 12px; font: 14px/1.4 var(--jp-ui-font-family); color: var(--jp-ui-font-color1);
  background: var(--jp-layout-color1); border-bottom: 1px solid var(--jp-border-color2);
}
.rl-wb-banner { background: #fff3cd; color: #111; }
.rl-wb-banner p { margin: 4px 0; flex: 1 1 20rem; }
.rl-wb-group { display: flex; flex-wrap: wrap; gap: 4px; align-items: center; }
.rl-wb-rest { margin-left: auto; }
.rl-wb-soft { color: var(--jp-ui-font-color1); opacity: .85; }
.rl-workbook > :has(> .rl-wb-strip) { z-index: 2; }
/* Hangs below the bar: what comes and goes in it would move the whole page under somebody's hand. */
.rl-wb-status {
  position: absolute; top: 100%; left: 12px; max-width: calc(100% - 24px); padding: 2px 10px; pointer-events: none;
  background: var(--jp-layout-color1); border: 1px solid var(--jp-border-color2); border-top: 0; border-radius: 0 0 5px 5px;
}
.rl-wb-status:empty { display: none; }
.rl-wb-button {
  min-height: 28px; padding: 2px 10px; border: 1px solid var(--jp-border-color1); border-radius: 3px;
  background: var(--jp-layout-color1); color: inherit; font: inherit; cursor: pointer;
}
.rl-wb-button:hover:not(:disabled) { background: var(--jp-layout-color2); }
.rl-wb-button:disabled { opacity: .5; cursor: default; }
.rl-wb-button[aria-pressed="true"] { background: var(--jp-layout-color3); }
.rl-wb-banner .rl-wb-button { background: #fff; color: #111; border-color: #555; }
[data-jp-theme-light="false"] .rl-wb-banner { background: #3a3214; color: #fff3cd; }
[data-jp-theme-light="false"] .rl-wb-banner .rl-wb-button { background: #1d190a; color: #fff; border-color: #b9a55a; }
.rl-wb-main { background: #1565c0; border-color: #1565c0; color: #fff; }
.rl-wb-main:hover:not(:disabled) { background: #0d47a1; }
.rl-wb-more { display: none; }
.rl-wb-bar :focus-visible, .rl-wb-banner :focus-visible, .rl-wb-answer :focus-visible { outline: 2px solid var(--jp-brand-color1); outline-offset: 1px; }

.rl-wb-over {
  position: fixed; inset: auto; margin: 0; padding: 8px 12px; max-width: min(calc(100vw - 40px), 30rem); max-height: 80vh; overflow: auto;
  font: 14px/1.4 var(--jp-ui-font-family); color: var(--jp-ui-font-color1);
  background: var(--jp-layout-color1); border: 1px solid var(--jp-border-color1); box-shadow: var(--jp-elevation-z4);
}
.rl-wb-over p { margin: 0 0 8px; }
.rl-wb-lessons { margin: 0; padding: 0; list-style: none; }
.rl-wb-lessons li { display: flex; justify-content: space-between; gap: 16px; align-items: center; }
.rl-wb-link { border: 0; background: none; color: inherit; font: inherit; padding: 4px; min-height: 28px; cursor: pointer; text-align: left; text-decoration: underline; }
.rl-wb-link[aria-current] { font-weight: 600; text-decoration: none; }

.rl-workbook .jp-Cell.rl-answer { display: flex; flex-direction: column; align-items: stretch; }
.rl-wb-answer { display: flex; flex-wrap: wrap; gap: 8px; padding: 6px 0; font: 14px/1.4 var(--jp-ui-font-family); color: var(--jp-ui-font-color1); }

@media (max-width: 1100px) {
  .rl-wb-more { display: inline-block; margin-left: auto; }
  .rl-wb-rest { display: none; margin-left: 0; flex-basis: 100%; }
  .rl-wb-open .rl-wb-rest { display: flex; }
}
@media (max-width: 500px) {
  .rl-wb-bar { padding: 4px 8px; gap: 4px; }
  .rl-wb-name { display: none; }
}
`,""]),e.d(r,{},{A:l})},19(o){o.exports=function(o){var r=[];return r.toString=function(){return this.map(function(r){var e="",n=void 0!==r[5];return r[4]&&(e+="@supports (".concat(r[4],") {")),r[2]&&(e+="@media ".concat(r[2]," {")),n&&(e+="@layer".concat(r[5].length>0?" ".concat(r[5]):""," {")),e+=o(r),n&&(e+="}"),r[2]&&(e+="}"),r[4]&&(e+="}"),e}).join("")},r.i=function(o,e,n,t,a){"string"==typeof o&&(o=[[null,o,void 0]]);var l={};if(n)for(var i=0;i<this.length;i++){var p=this[i][0];null!=p&&(l[p]=!0)}for(var s=0;s<o.length;s++){var d=[].concat(o[s]);n&&l[d[0]]||(void 0!==a&&(void 0===d[5]||(d[1]="@layer".concat(d[5].length>0?" ".concat(d[5]):""," {").concat(d[1],"}")),d[5]=a),e&&(d[2]&&(d[1]="@media ".concat(d[2]," {").concat(d[1],"}")),d[2]=e),t&&(d[4]?(d[1]="@supports (".concat(d[4],") {").concat(d[1],"}"),d[4]=t):d[4]="".concat(t)),r.push(d))}},r}},18(o){o.exports=function(o){return o[1]}},11(o){var r=[];function e(o){for(var e=-1,n=0;n<r.length;n++)if(r[n].identifier===o){e=n;break}return e}function n(o,n){for(var t={},a=[],l=0;l<o.length;l++){var i=o[l],p=n.base?i[0]+n.base:i[0],s=t[p]||0,d="".concat(p," ").concat(s);t[p]=s+1;var c=e(d),b={css:i[1],media:i[2],sourceMap:i[3],supports:i[4],layer:i[5]};if(-1!==c)r[c].references++,r[c].updater(b);else{var u=function(o,r){var e=r.domAPI(r);return e.update(o),function(r){r?(r.css!==o.css||r.media!==o.media||r.sourceMap!==o.sourceMap||r.supports!==o.supports||r.layer!==o.layer)&&e.update(o=r):e.remove()}}(b,n);n.byIndex=l,r.splice(l,0,{identifier:d,updater:u,references:1})}a.push(d)}return a}o.exports=function(o,t){var a=n(o=o||[],t=t||{});return function(o){o=o||[];for(var l=0;l<a.length;l++){var i=e(a[l]);r[i].references--}for(var p=n(o,t),s=0;s<a.length;s++){var d=e(a[s]);0===r[d].references&&(r[d].updater(),r.splice(d,1))}a=p}}},13(o){var r={};o.exports=function(o,e){var n=function(o){if(void 0===r[o]){var e=document.querySelector(o);if(window.HTMLIFrameElement&&e instanceof window.HTMLIFrameElement)try{e=e.contentDocument.head}catch(o){e=null}r[o]=e}return r[o]}(o);if(!n)throw Error("Couldn't find a style target. This probably means that the value for the 'insert' parameter is invalid.");n.appendChild(e)}},15(o){o.exports=function(o){var r=document.createElement("style");return o.setAttributes(r,o.attributes),o.insert(r,o.options),r}},14(o,r,e){o.exports=function(o){var r=e.nc;r&&o.setAttribute("nonce",r)}},12(o){o.exports=function(o){if("u"<typeof document)return{update:function(){},remove:function(){}};var r=o.insertStyleElement(o);return{update:function(e){var n,t,a;n="",e.supports&&(n+="@supports (".concat(e.supports,") {")),e.media&&(n+="@media ".concat(e.media," {")),(t=void 0!==e.layer)&&(n+="@layer".concat(e.layer.length>0?" ".concat(e.layer):""," {")),n+=e.css,t&&(n+="}"),e.media&&(n+="}"),e.supports&&(n+="}"),(a=e.sourceMap)&&"u">typeof btoa&&(n+="\n/*# sourceMappingURL=data:application/json;base64,".concat(btoa(unescape(encodeURIComponent(JSON.stringify(a))))," */")),o.styleTagTransform(n,r,o.options)},remove:function(){var o;null===(o=r).parentNode||o.parentNode.removeChild(o)}}}},16(o){o.exports=function(o,r){if(r.styleSheet)r.styleSheet.cssText=o;else{for(;r.firstChild;)r.removeChild(r.firstChild);r.appendChild(document.createTextNode(o))}}},10(o,r,e){var n=e(11),t=e.n(n),a=e(12),l=e.n(a),i=e(13),p=e.n(i),s=e(14),d=e.n(s),c=e(15),b=e.n(c),u=e(16),f=e.n(u),w=e(17),m={};m.styleTagTransform=f(),m.setAttributes=d(),m.insert=p().bind(null,"head"),m.domAPI=l(),m.insertStyleElement=b(),t()(w.A,m),w.A&&w.A.locals&&w.A.locals}}]);