// Shows how far a file has come. Without scripts the form is sent as any other; with them the same request is sent, the page says what
// it waits for, and what the server answers takes the page's place as if the browser had gone there.

const MEGABYTE = 1024 * 1024

/** Whoever sends a form with a file sees it travel. `shown` is called when the answer stands. */
export function showProgressOf (form, shown) {
  form.addEventListener('submit', event => {
    const files = [...form.querySelectorAll('input[type=file]')].flatMap(input => [...input.files])
    if (files.length === 0) return
    event.preventDefault()
    if (form.dataset.sending) return
    form.dataset.sending = 'yes'
    send(form, event.submitter, shown)
  })
}

function send (form, submitter, shown) {
  const told = line(form)
  const request = new XMLHttpRequest()
  request.upload.addEventListener('progress', event => told.sent(event.loaded, event.total))
  request.upload.addEventListener('load', () => told.says('The file has arrived and is being checked.'))
  request.addEventListener('load', () => shown(request.responseText, request.responseURL))
  for (const broken of ['error', 'abort', 'timeout']) {
    request.addEventListener(broken, () => {
      delete form.dataset.sending
      told.failed('The connection broke off before the whole file arrived. Nothing was added. Try again.')
    })
  }
  request.open('POST', form.action)
  request.send(new FormData(form, submitter))
}

function line (form) {
  form.querySelector('.app-progress')?.remove()
  const box = document.createElement('div')
  box.className = 'app-progress'
  const words = document.createElement('p')
  words.className = 'govuk-body'
  words.setAttribute('role', 'status')
  const bar = document.createElement('progress')
  bar.setAttribute('aria-label', 'How much of the file has been sent')
  bar.max = 100
  box.append(words, bar)
  form.append(box)
  let tenth = -1
  return {
    sent (loaded, total) {
      bar.value = 100 * loaded / total
      // A screen reader hears each tenth, not each packet.
      if (Math.floor(10 * loaded / total) === tenth) return
      tenth = Math.floor(10 * loaded / total)
      words.textContent = `Sending the file: ${megabytes(loaded)} of ${megabytes(total)} MB`
    },
    says (what) { words.textContent = what },
    failed (why) {
      bar.remove()
      words.setAttribute('role', 'alert')
      words.className = 'govuk-error-message'
      words.textContent = why
    }
  }
}

function megabytes (bytes) {
  return (bytes / MEGABYTE).toFixed(1)
}
