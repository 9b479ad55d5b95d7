import {
  createAll, Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput, Radios,
  ServiceNavigation, SkipLink
} from 'govuk-frontend'
import { waitFor } from './drawing.mjs'
import { showProgressOf } from './upload.mjs'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
enhance()

function enhance () {
  for (const component of [
    Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput, Radios,
    ServiceNavigation, SkipLink
  ]) createAll(component)

  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  })
  document.querySelectorAll('[data-drawing]').forEach(waitFor)
  document.querySelectorAll('form[enctype="multipart/form-data"]').forEach(form => showProgressOf(form, show))
}

let standing = location.pathname + location.search

/** An answer that came without the browser going there takes the place of the page. */
function show (html, address) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  history.pushState(null, '', address)
  standing = location.pathname + location.search
  document.title = page.title
  page.body.classList.add('js-enabled', 'govuk-frontend-supported')
  document.body.replaceWith(page.body)
  window.scrollTo(0, 0)
  enhance()
  if (document.querySelector('[role="alert"]') !== null) return // what is announced takes the focus itself
  const main = document.getElementById('main-content')
  main.tabIndex = -1
  main.focus()
}

// Back and forward over such an answer; not over a link within the page, which tells of itself in the same way.
window.addEventListener('popstate', () => {
  if (location.pathname + location.search !== standing) location.reload()
})
