// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: events N           prints N made-up events as CSV, the same in every run
//        vis|d3 FILE        loads them in headless Chromium, pans and zooms, prints "NAME load MS frame MS"
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';

const [command, argument] = process.argv.slice(2);

function printEvents(count) {
    let seed = 20240527;
    const below = limit => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return Math.floor(seed / 4294967296 * limit);
    };
    const lines = ['date,subject,relation,object'];
    for (let i = 0; i < count; ++i) {
        const date = new Date(Date.UTC(2018, 0, 1 + below(365))).toISOString().slice(0, 10);
        lines.push(`${date},Actor ${below(200)},relation ${below(40)},Actor ${200 + below(200)}`);
    }
    console.log(lines.join('\n'));
}

// Runs in the page: read(lines) and step(isZoom, number) for each peer.
const pages = {
    vis: `<link rel="stylesheet" href="/vis-timeline/styles/vis-timeline-graph2d.min.css">
<div id="view" style="width:1600px;height:860px"></div>
<script src="/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>
<script>
let timeline;
function read(lines) {
    const items = lines.map((line, id) => {
        const [date, subject] = line.split(',');
        return { id, start: new Date(date), content: subject, type: 'point' };
    });
    return new Promise(done => {
        timeline = new vis.Timeline(document.getElementById('view'), new vis.DataSet(items),
                                    { height: '860px', start: '2018-01-01', end: '2019-01-01' });
        timeline.on('changed', done);
    });
}
function step(isZoom, number) {
    const { start, end } = timeline.getWindow();
    const [from, to] = moved(+start, +end, isZoom, number);
    timeline.setWindow(from, to, { animation: false });
}
</script>`,
    d3: `<canvas id="view" width="1600" height="860"></canvas><script src="/d3/dist/d3.min.js"></script>
<script>
const context = document.getElementById('view').getContext('2d');
const lanes = new Map();
let events, from = Date.UTC(2018, 0, 1), to = Date.UTC(2019, 0, 1);
async function read(lines) {
    events = lines.map(line => {
        const [date, , relation] = line.split(',');
        if (!lanes.has(relation)) lanes.set(relation, lanes.size);
        return { time: +new Date(date), lane: lanes.get(relation) };
    });
    draw();
}
function draw() {
    const x = d3.scaleUtc([from, to], [0, 1600]);
    context.fillStyle = 'white';
    context.fillRect(0, 0, 1600, 860);
    for (let lane = 0; lane < lanes.size; ++lane) {
        context.fillStyle = d3.schemeTableau10[lane % 10];
        context.beginPath();
        for (const event of events)
            if (event.lane === lane && event.time >= from && event.time <= to) {
                const place = x(event.time), y = 12 + lane * 20;
                context.moveTo(place + 4, y);
                context.arc(place, y, 4, 0, 2 * Math.PI);
            }
        context.fill();
    }
    context.fillStyle = 'black';
    for (const tick of x.ticks(10)) context.fillText(x.tickFormat()(tick), x(tick), 850);
}
function step(isZoom, number) {
    [from, to] = moved(from, to, isZoom, number);
    draw();
}
</script>`,
};

const common = `<script>
function moved(from, to, isZoom, number) {
    const width = to - from, middle = (from + to) / 2;
    if (!isZoom) return number % 20 < 10 ? [from + width / 100, to + width / 100] : [from - width / 100, to - width / 100];
    const next = number % 2 ? width * 1.05 : width / 1.05;
    return [middle - next / 2, middle + next / 2];
}
const painted = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
async function measure(lines) {
    const start = performance.now();
    await read(lines);
    await painted();
    const load = performance.now() - start, frames = [], begin = performance.now();
    for (let i = 0; i < 40 && performance.now() - begin < 120000; ++i) {
        const before = performance.now();
        step(i >= 20, i);
        await new Promise(requestAnimationFrame);
        await new Promise(done => setTimeout(done, 0));
        frames.push(performance.now() - before);
    }
    frames.sort((a, b) => a - b);
    return { load, frame: frames[frames.length >> 1] };
}
</script>`;

function serve(page) {
    return http.createServer((request, response) => {
        if (request.url === '/') {
            response.setHeader('content-type', 'text/html; charset=utf-8');
            return response.end('<!doctype html><body>' + common + page);
        }
        const file = 'node_modules' + new URL(request.url, 'http://host').pathname;
        if (!fs.existsSync(file)) return response.writeHead(404).end();
        response.setHeader('content-type', file.endsWith('.css') ? 'text/css' : 'text/javascript');
        fs.createReadStream(file).pipe(response);
    });
}

async function measurePeer(name, lines) {
    const { chromium } = createRequire(process.cwd() + '/')('playwright-core');
    const server = serve(pages[name]).listen(0, '127.0.0.1');
    const browser = await chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync',
               '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    page.setDefaultTimeout(800000);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const { load, frame } = await page.evaluate(lines => measure(lines), lines);
    console.log(`${name} load ${load.toFixed(2)} frame ${frame.toFixed(2)}`);
    await browser.close();
    server.close();
}

if (command === 'events')
    printEvents(Number(argument));
else
    await measurePeer(command, fs.readFileSync(argument, 'utf8').trim().split('\n').slice(1));
