// Waits for a report that takes long to draw. Without scripts people ask by the link on the page; with them the page asks every few
// seconds, says how far the report has come, and goes there when it is ready.

const PAUSE = 3000

export function waitFor (box) {
  const words = box.querySelector('[role=status]')
  const bar = box.querySelector('progress')
  const later = () => setTimeout(look, PAUSE)

  async function look () {
    const answer = await fetch(location.href).catch(() => null) // the connection may be back in a moment
    if (answer === null) return later()
    if (answer.status !== 202) {
      answer.body?.cancel()
      words.textContent = 'It is ready.'
      bar.value = bar.max
      return location.replace(location.href)
    }
    const far = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-drawing]')
    const said = far.querySelector('[role=status]').textContent
    if (said !== words.textContent) words.textContent = said
    bar.value = far.querySelector('progress').value
    later()
  }

  later()
}
