// Draws each <div class="app-diagram" data-diagram="/address.bpmn" data-now="userTask_a userTask_b">.
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
  canvas.zoom('fit-viewport', 'auto')
}
