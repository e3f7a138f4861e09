#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a story's web page in Chromium without a window and without a network, presses keys as a presenter would, and
says what the page did: driveBrowser.py CHROMIUM FILE COUNT. Ends with 0 where all is as it should be."""

import json
import os
import subprocess
import sys
import tempfile


class Browser:
    """Chromium's debugging protocol over two pipes, messages parted by zero bytes."""

    def __init__(self, program, profile):
        to_child, self.writing = os.pipe()
        self.reading, from_child = os.pipe()
        # The browser reads from descriptor 3 and writes to 4, whatever numbers these pipes have here.
        command = ('exec "$0" "$@" 3<&%d 4>&%d' % (to_child, from_child))
        arguments = [program, '--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe',
                     '--window-size=1280,720', '--user-data-dir=' + profile, 'about:blank']
        self.process = subprocess.Popen(['bash', '-c', command] + arguments, pass_fds=(to_child, from_child),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_child)
        os.close(from_child)
        self.number = 0
        self.rest = b''
        self.requests = []
        self.session = None

    def message(self):
        while b'\0' not in self.rest:
            part = os.read(self.reading, 65536)
            if not part:
                raise EOFError('the browser ended')
            self.rest += part
        text, self.rest = self.rest.split(b'\0', 1)
        return json.loads(text)

    def call(self, method, **parameters):
        self.number += 1
        call = {'id': self.number, 'method': method, 'params': parameters}
        if self.session:
            call['sessionId'] = self.session
        os.write(self.writing, json.dumps(call).encode() + b'\0')
        while True:
            answer = self.message()
            if answer.get('method') == 'Network.requestWillBeSent':
                self.requests.append(answer['params']['request']['url'])
            if answer.get('id') == self.number:
                if 'error' in answer:
                    raise RuntimeError(method + ': ' + answer['error']['message'])
                return answer['result']

    def open(self, file):
        targets = self.call('Target.getTargets')['targetInfos']
        page = next(target for target in targets if target['type'] == 'page')
        self.session = self.call('Target.attachToTarget', targetId=page['targetId'], flatten=True)['sessionId']
        self.call('Network.enable')
        self.call('Network.emulateNetworkConditions', offline=True, latency=0, downloadThroughput=0,
                  uploadThroughput=0)
        self.call('Page.enable')
        self.call('Page.navigate', url='file://' + os.path.abspath(file))
        while self.message().get('method') != 'Page.loadEventFired':
            pass

    def value(self, script):
        return self.call('Runtime.evaluate', expression=script, returnByValue=True)['result'].get('value')

    def press(self, key, code=0, text=''):
        common = {'key': key, 'windowsVirtualKeyCode': code}
        if text:
            common['text'] = text
        self.call('Input.dispatchKeyEvent', type='keyDown', **common)
        self.call('Input.dispatchKeyEvent', type='keyUp', key=key, windowsVirtualKeyCode=code)

    def slide(self):
        return self.value("[...document.querySelectorAll('section')].findIndex(s => s.classList.contains('now'))")

    def has(self, name):
        return self.value("document.body.classList.contains('%s')" % name)

    def shown(self, selector):
        return self.value("getComputedStyle(document.querySelector('%s')).display !== 'none'" % selector)


def check(what, found, wanted):
    if found != wanted:
        sys.exit('%s: found %r, wanted %r' % (what, found, wanted))


def drive(browser, count):
    check('first', browser.slide(), 0)
    forward = [('ArrowRight', 39), ('ArrowDown', 40), ('PageDown', 34), (' ', 32), ('n', 78)]
    for number, (key, code) in enumerate(forward):
        browser.press(key, code)
        check('after ' + key, browser.slide(), min(number + 1, count - 1))
    browser.press('ArrowLeft', 37)
    check('back', browser.slide(), len(forward) - 1)
    browser.press('Home', 36)
    browser.press('PageUp', 33)
    check('no further than the first', browser.slide(), 0)
    browser.press('End', 35)
    browser.press('ArrowRight', 39)
    check('no further than the last', browser.slide(), count - 1)
    browser.press('3', 51, '3')
    browser.press('Enter', 13)
    check('number and Enter', browser.slide(), 2)
    check('notes at first', browser.shown('section.now aside'), False)
    browser.press('s', 83, 's')
    check('notes', browser.shown('section.now aside'), True)
    check('words of the notes', browser.value("document.querySelector('section.now aside').textContent.length > 20"),
          True)
    browser.press('s', 83, 's')
    for key, name in (('b', 'black'), ('w', 'white'), ('o', 'all'), ('?', 'keys')):
        browser.press(key, ord(key.upper()), key)
        check(key, browser.has(name), True)
        browser.press('Escape', 27)
        check('Escape after ' + key, browser.has(name), False)
    check('pictures', browser.value("[...document.images].every(i => i.complete && i.naturalWidth > 0)"), True)
    check('requests', [url for url in browser.requests if not url.startswith(('file:', 'data:'))], [])


def main():
    program, file, count = sys.argv[1:]
    with tempfile.TemporaryDirectory() as profile:
        browser = Browser(program, profile)
        try:
            browser.open(file)
            drive(browser, int(count))
        finally:
            browser.process.kill()
            browser.process.wait()
    print('as it should be')


main()
