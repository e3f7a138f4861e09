// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenter/storyHtml.h"

#include "widgets/figure/svgWriter.h"
#include "widgets/view/words.h"

#include <QColor>

namespace trilateral
{

namespace
{

const QString style = QStringLiteral(R"css(
html,body{margin:0;height:100%;background:%1;color:%2;font-family:"Noto Sans",sans-serif}
section{display:none;position:fixed;inset:0;align-items:center;justify-content:center}
section.now{display:flex}
img{width:100vw;height:100vh;object-fit:contain;display:block}
aside{position:fixed;left:0;right:0;bottom:0;max-height:45vh;overflow:auto;padding:1em 4vw;box-sizing:border-box;
background:%3;display:none;white-space:pre-line;font-size:max(16px,2.2vh);line-height:1.5}
.notes aside{display:block}.black section,.white section,.black aside,.white aside{display:none}
body.black{background:#000}body.white{background:#fff}
body.all{overflow:auto}.all section{display:inline-block;position:static;width:31vw;margin:1vw;cursor:pointer;
outline:1px solid %4}.all section.now{outline:3px solid %5}.all img{width:31vw;height:auto}.all aside{display:none}
#keys{display:none;position:fixed;inset:10vh 20vw;padding:2em;background:%3;overflow:auto;white-space:pre-line;
font-size:max(16px,2.4vh);line-height:1.6;outline:1px solid %4}
.keys #keys{display:block}
@media print{section{display:flex;position:static;height:100vh;break-after:page}}
)css");

const QString script = QStringLiteral(R"js(
const slides=[...document.querySelectorAll('section')],body=document.body;let now=0,digits='';
function go(n){now=Math.max(0,Math.min(slides.length-1,n));slides.forEach((s,i)=>s.classList.toggle('now',i===now));
document.title=slides[now].querySelector('img').alt;try{history.replaceState(null,'','#'+(now+1))}catch(e){}}
function only(name){const on=!body.classList.contains(name);body.classList.remove('black','white','all','keys');
if(on)body.classList.add(name)}
addEventListener('keydown',e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;const k=e.key;
if(k>='0'&&k<='9'){digits+=k;return}
if(k==='Enter'&&digits){go(digits-1);digits='';e.preventDefault();return}
if(k==='g'||k==='G'){digits='';return}
digits='';
if(['ArrowRight','ArrowDown',' ','Enter','PageDown','n','N'].includes(k))go(now+1);
else if(['ArrowLeft','ArrowUp','Backspace','PageUp','p','P'].includes(k))go(now-1);
else if(k==='Home')go(0);else if(k==='End')go(slides.length-1);
else if(k==='b'||k==='B'||k==='.')only('black');else if(k==='w'||k==='W'||k===',')only('white');
else if(k==='o'||k==='O')only('all');else if(k==='?')only('keys');
else if(k==='s'||k==='S')body.classList.toggle('notes');
else if(k==='f'||k==='F'){document.fullscreenElement?document.exitFullscreen():document.documentElement.requestFullscreen()}
else if(k==='Escape')body.classList.remove('black','white','all','keys');else return;
e.preventDefault()});
slides.forEach((s,i)=>s.addEventListener('click',()=>{if(body.classList.contains('all')){only('all');go(i)}else go(now+1)}));
addEventListener('hashchange',()=>go((parseInt(location.hash.slice(1))||1)-1));
go((parseInt(location.hash.slice(1))||1)-1);
)js");

QString colourName(Colour colour)
{
    return QColor::fromRgba(colour).name();
}

QString sectionOf(const DrawnSlide &slide, const QString &language)
{
    const QByteArray svg = svgFromDrawing(slide.drawing, {slide.title, language, {}});
    return QStringLiteral("<section><img alt=\"%1\" src=\"data:image/svg+xml;base64,%2\"><aside>%3</aside></section>\n")
        .arg(QString(slide.title + u'\n' + slide.words).toHtmlEscaped(), QString::fromLatin1(svg.toBase64()),
             slide.notes.toHtmlEscaped());
}

QString keysOf(Language language)
{
    return inLanguage(language,
                      QT_TRANSLATE_NOOP("Figure", "Arrow keys, Space, Page Up, Page Down: the next slide and the "
                                                  "one before\nHome, End: the first and the last\nNumber and "
                                                  "Enter: that slide\nO: all slides\nB, W: black, white\nS: "
                                                  "notes\nF: full screen\nEsc: back\n?: these keys"));
}

} // namespace

QByteArray storyHtml(const std::vector<DrawnSlide> &slides, const QString &title, const StoryOutput &output)
{
    const Palette &colours = palette(output.theme);
    const QString language = languageCode(output.language);
    const QString looks = QString(style)
                              .replace(QStringLiteral("%1"), colourName(colours.background))
                              .replace(QStringLiteral("%2"), colourName(colours.text))
                              .replace(QStringLiteral("%3"), colourName(colours.panel))
                              .replace(QStringLiteral("%4"), colourName(colours.border))
                              .replace(QStringLiteral("%5"), colourName(colours.accent));
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + language +
                   QStringLiteral("\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                                  "content=\"width=device-width\"><title>") +
                   title.toHtmlEscaped() + QStringLiteral("</title><style>") + looks +
                   QStringLiteral("</style></head>\n<body>\n");
    for (const DrawnSlide &slide : slides)
        html += sectionOf(slide, language);
    html += QStringLiteral("<div id=\"keys\">") + keysOf(output.language).toHtmlEscaped() +
            QStringLiteral("</div>\n<script>") + script + QStringLiteral("</script>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace trilateral
