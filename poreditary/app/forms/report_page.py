# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'report_page.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QGroupBox,
    QHBoxLayout, QLabel, QLineEdit, QListView,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from poreditary.app.pages.report_preview import PagesView

class Ui_ReportPage(object):
    def setupUi(self, ReportPage):
        if not ReportPage.objectName():
            ReportPage.setObjectName(u"ReportPage")
        self.lines = QVBoxLayout(ReportPage)
        self.lines.setObjectName(u"lines")
        self.header = QHBoxLayout()
        self.header.setObjectName(u"header")
        self.title = QLabel(ReportPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.gap)

        self.print_button = QPushButton(ReportPage)
        self.print_button.setObjectName(u"print_button")

        self.header.addWidget(self.print_button)

        self.save_button = QPushButton(ReportPage)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.header.addWidget(self.save_button)


        self.lines.addLayout(self.header)

        self.stack = QStackedWidget(ReportPage)
        self.stack.setObjectName(u"stack")
        self.waiting = QWidget()
        self.waiting.setObjectName(u"waiting")
        self.stack.addWidget(self.waiting)
        self.room = QWidget()
        self.room.setObjectName(u"room")
        self.parts = QHBoxLayout(self.room)
        self.parts.setObjectName(u"parts")
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.choices = QScrollArea(self.room)
        self.choices.setObjectName(u"choices")
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.setWidgetResizable(True)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.field_lines = QVBoxLayout(self.fields)
        self.field_lines.setObjectName(u"field_lines")
        self.time_form = QFormLayout()
        self.time_form.setObjectName(u"time_form")
        self.time_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.period_label = QLabel(self.fields)
        self.period_label.setObjectName(u"period_label")

        self.time_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.period_label)

        self.period = QComboBox(self.fields)
        self.period.setObjectName(u"period")

        self.time_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.period)

        self.first_label = QLabel(self.fields)
        self.first_label.setObjectName(u"first_label")

        self.time_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.first_label)

        self.last_label = QLabel(self.fields)
        self.last_label.setObjectName(u"last_label")

        self.time_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.last_label)

        self.language_label = QLabel(self.fields)
        self.language_label.setObjectName(u"language_label")

        self.time_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(self.fields)
        self.language.setObjectName(u"language")

        self.time_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.language)

        self.name_label = QLabel(self.fields)
        self.name_label.setObjectName(u"name_label")

        self.time_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.fields)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(80)

        self.time_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.name)


        self.field_lines.addLayout(self.time_form)

        self.page_one = QGroupBox(self.fields)
        self.page_one.setObjectName(u"page_one")
        self.page_one_lines = QVBoxLayout(self.page_one)
        self.page_one_lines.setObjectName(u"page_one_lines")

        self.field_lines.addWidget(self.page_one)

        self.appendix = QGroupBox(self.fields)
        self.appendix.setObjectName(u"appendix")
        self.appendix_lines = QVBoxLayout(self.appendix)
        self.appendix_lines.setObjectName(u"appendix_lines")

        self.field_lines.addWidget(self.appendix)

        self.photos_label = QLabel(self.fields)
        self.photos_label.setObjectName(u"photos_label")
        self.photos_label.setWordWrap(True)
        self.photos_label.setProperty(u"role", u"note")

        self.field_lines.addWidget(self.photos_label)

        self.photos = QListView(self.fields)
        self.photos.setObjectName(u"photos")
        self.photos.setUniformItemSizes(True)

        self.field_lines.addWidget(self.photos)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.field_lines.addItem(self.rest)

        self.choices.setWidget(self.fields)

        self.parts.addWidget(self.choices)

        self.preview_lines = QVBoxLayout()
        self.preview_lines.setObjectName(u"preview_lines")
        self.preview = PagesView(self.room)
        self.preview.setObjectName(u"preview")

        self.preview_lines.addWidget(self.preview)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.state = QLabel(self.room)
        self.state.setObjectName(u"state")
        self.state.setTextFormat(Qt.TextFormat.PlainText)

        self.foot.addWidget(self.state)

        self.warning = QLabel(self.room)
        self.warning.setObjectName(u"warning")
        self.warning.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.warning.setWordWrap(True)
        self.warning.setProperty(u"role", u"note")

        self.foot.addWidget(self.warning)

        self.foot.setStretch(1, 1)

        self.preview_lines.addLayout(self.foot)


        self.parts.addLayout(self.preview_lines)

        self.parts.setStretch(1, 1)
        self.stack.addWidget(self.room)

        self.lines.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.period_label.setBuddy(self.period)
        self.language_label.setBuddy(self.language)
        self.name_label.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReportPage)

        QMetaObject.connectSlotsByName(ReportPage)
    # setupUi

    def retranslateUi(self, ReportPage):
        self.title.setText(QCoreApplication.translate("ReportPage", u"Report", None))
        self.print_button.setText(QCoreApplication.translate("ReportPage", u"&Print\u2026", None))
        self.save_button.setText(QCoreApplication.translate("ReportPage", u"&Save PDF\u2026", None))
        self.period_label.setText(QCoreApplication.translate("ReportPage", u"&Time", None))
        self.first_label.setText(QCoreApplication.translate("ReportPage", u"&From", None))
        self.last_label.setText(QCoreApplication.translate("ReportPage", u"&Until", None))
        self.language_label.setText(QCoreApplication.translate("ReportPage", u"&Language", None))
        self.name_label.setText(QCoreApplication.translate("ReportPage", u"&Name", None))
        self.name.setPlaceholderText(QCoreApplication.translate("ReportPage", u"none, unless you type one", None))
        self.page_one.setTitle(QCoreApplication.translate("ReportPage", u"Page one", None))
        self.appendix.setTitle(QCoreApplication.translate("ReportPage", u"Appendix", None))
#if QT_CONFIG(accessibility)
        self.photos.setAccessibleName(QCoreApplication.translate("ReportPage", u"Photos in the report", None))
#endif // QT_CONFIG(accessibility)
        self.warning.setText(QCoreApplication.translate("ReportPage", u"The file is not encrypted: whoever has it can read it.", None))
        pass
    # retranslateUi

