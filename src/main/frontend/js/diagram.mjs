// Draws each <div class="app-diagram" data-diagram="/address.bpmn" data-now="userTask_a userTask_b">, or with
// data-notes="userTask_a=12 days;userTask_b=3 days", which stand at the steps.
// The steps stand beside it in words, so that a page without scripts lacks nothing.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'

for (const place of document.querySelectorAll('[data-diagram]')) {
  const fold = place.closest('details:not([open])')
  if (fold) fold.addEventListener('toggle', () => show(place), { once: true }) // it has no size until it is unfolded
  else show(place)
}

function show (place) {
  draw(place).catch(problem => console.error('The diagram could not be drawn', problem))
}

async function draw (place) {
  const answer = await fetch(place.dataset.diagram, { credentials: 'same-origin' })
  if (!answer.ok) throw new Error(answer.status + ' ' + place.dataset.diagram)
  const viewer = new NavigatedViewer({ container: place })
  await viewer.importXML(await answer.text())
  const canvas = viewer.get('canvas')
  for (const step of (place.dataset.now ?? '').split(' ').filter(Boolean)) {
    if (viewer.get('elementRegistry').get(step)) canvas.addMarker(step, 'app-now')
  }
  for (const [step, words] of notes(place)) {
    if (!viewer.get('elementRegistry').get(step)) continue
    const note = document.createElement('div')
    note.className = 'app-diagram__note'
    note.textContent = words
    viewer.get('overlays').add(step, { position: { top: -14, left: 6 }, html: note })
  }
  canvas.zoom('fit-viewport', 'auto')
}

function notes (place) {
  return (place.dataset.notes ?? '').split(';').filter(Boolean).map(note => note.split('='))
}
