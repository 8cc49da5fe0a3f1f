# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateTimeEdit, QDialog,
    QFrame, QHBoxLayout, QLabel, QListView,
    QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_ImportDialog(object):
    def setupUi(self, ImportDialog):
        if not ImportDialog.objectName():
            ImportDialog.setObjectName(u"ImportDialog")
        self.lines = QVBoxLayout(ImportDialog)
        self.lines.setObjectName(u"lines")
        self.area = QScrollArea(ImportDialog)
        self.area.setObjectName(u"area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.inside_lines = QVBoxLayout(self.inside)
        self.inside_lines.setObjectName(u"inside_lines")
        self.title = QLabel(self.inside)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.inside_lines.addWidget(self.title)

        self.session_title = QLabel(self.inside)
        self.session_title.setObjectName(u"session_title")
        self.session_title.setWordWrap(True)
        self.session_title.setProperty(u"role", u"note")

        self.inside_lines.addWidget(self.session_title)

        self.files = QListView(self.inside)
        self.files.setObjectName(u"files")

        self.inside_lines.addWidget(self.files)

        self.choice_title = QLabel(self.inside)
        self.choice_title.setObjectName(u"choice_title")
        self.choice_title.setWordWrap(True)
        self.choice_title.setProperty(u"role", u"note")

        self.inside_lines.addWidget(self.choice_title)

        self.choices = QHBoxLayout()
        self.choices.setObjectName(u"choices")
        self.view_label = QLabel(self.inside)
        self.view_label.setObjectName(u"view_label")

        self.choices.addWidget(self.view_label)

        self.view = QComboBox(self.inside)
        self.view.setObjectName(u"view")

        self.choices.addWidget(self.view)

        self.taken_label = QLabel(self.inside)
        self.taken_label.setObjectName(u"taken_label")

        self.choices.addWidget(self.taken_label)

        self.taken = QDateTimeEdit(self.inside)
        self.taken.setObjectName(u"taken")
        self.taken.setCalendarPopup(True)

        self.choices.addWidget(self.taken)

        self.choices_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.choices_gap)


        self.inside_lines.addLayout(self.choices)

        self.more_choices = QHBoxLayout()
        self.more_choices.setObjectName(u"more_choices")
        self.sitting_label = QLabel(self.inside)
        self.sitting_label.setObjectName(u"sitting_label")

        self.more_choices.addWidget(self.sitting_label)

        self.sitting = QComboBox(self.inside)
        self.sitting.setObjectName(u"sitting")

        self.more_choices.addWidget(self.sitting)

        self.more_choices_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_choices.addItem(self.more_choices_gap)

        self.want_anyway = QPushButton(self.inside)
        self.want_anyway.setObjectName(u"want_anyway")

        self.more_choices.addWidget(self.want_anyway)

        self.leave_out = QPushButton(self.inside)
        self.leave_out.setObjectName(u"leave_out")

        self.more_choices.addWidget(self.leave_out)


        self.inside_lines.addLayout(self.more_choices)

        self.condition_title = QLabel(self.inside)
        self.condition_title.setObjectName(u"condition_title")
        self.condition_title.setWordWrap(True)
        self.condition_title.setProperty(u"role", u"note")

        self.inside_lines.addWidget(self.condition_title)

        self.conditions = QHBoxLayout()
        self.conditions.setObjectName(u"conditions")
        self.skin_label = QLabel(self.inside)
        self.skin_label.setObjectName(u"skin_label")

        self.conditions.addWidget(self.skin_label)

        self.skin = QComboBox(self.inside)
        self.skin.setObjectName(u"skin")

        self.conditions.addWidget(self.skin)

        self.light_label = QLabel(self.inside)
        self.light_label.setObjectName(u"light_label")

        self.conditions.addWidget(self.light_label)

        self.light = QComboBox(self.inside)
        self.light.setObjectName(u"light")
        self.light.setEditable(True)

        self.conditions.addWidget(self.light)

        self.place_label = QLabel(self.inside)
        self.place_label.setObjectName(u"place_label")

        self.conditions.addWidget(self.place_label)

        self.place = QComboBox(self.inside)
        self.place.setObjectName(u"place")
        self.place.setEditable(True)

        self.conditions.addWidget(self.place)

        self.conditions.setStretch(3, 1)
        self.conditions.setStretch(5, 1)

        self.inside_lines.addLayout(self.conditions)

        self.area.setWidget(self.inside)

        self.lines.addWidget(self.area)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.progress_lines = QVBoxLayout()
        self.progress_lines.setObjectName(u"progress_lines")
        self.progress_text = QLabel(ImportDialog)
        self.progress_text.setObjectName(u"progress_text")
        self.progress_text.setWordWrap(True)
        self.progress_text.setProperty(u"role", u"note")

        self.progress_lines.addWidget(self.progress_text)

        self.progress = QProgressBar(ImportDialog)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.progress_lines.addWidget(self.progress)


        self.buttons.addLayout(self.progress_lines)

        self.cancel = QPushButton(ImportDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.import_button = QPushButton(ImportDialog)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.import_button)

        self.buttons.setStretch(0, 1)

        self.lines.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.view_label.setBuddy(self.view)
        self.taken_label.setBuddy(self.taken)
        self.sitting_label.setBuddy(self.sitting)
        self.skin_label.setBuddy(self.skin)
        self.light_label.setBuddy(self.light)
        self.place_label.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportDialog)

        self.import_button.setDefault(True)


        QMetaObject.connectSlotsByName(ImportDialog)
    # setupUi

    def retranslateUi(self, ImportDialog):
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Files to import", None))
#endif // QT_CONFIG(accessibility)
        self.view_label.setText(QCoreApplication.translate("ImportDialog", u"&View", None))
#if QT_CONFIG(tooltip)
        self.view.setToolTip(QCoreApplication.translate("ImportDialog", u"The view of the selected photos (keys 1 to 8 in the list)", None))
#endif // QT_CONFIG(tooltip)
        self.taken_label.setText(QCoreApplication.translate("ImportDialog", u"&Taken", None))
        self.sitting_label.setText(QCoreApplication.translate("ImportDialog", u"S&itting", None))
        self.want_anyway.setText(QCoreApplication.translate("ImportDialog", u"Keep anyway", None))
#if QT_CONFIG(tooltip)
        self.want_anyway.setToolTip(QCoreApplication.translate("ImportDialog", u"Keep the selected photos though they are harder to compare (K)", None))
#endif // QT_CONFIG(tooltip)
        self.leave_out.setText(QCoreApplication.translate("ImportDialog", u"Leave out", None))
#if QT_CONFIG(tooltip)
        self.leave_out.setToolTip(QCoreApplication.translate("ImportDialog", u"Leave the selected files out (Del)", None))
#endif // QT_CONFIG(tooltip)
        self.condition_title.setText(QCoreApplication.translate("ImportDialog", u"Condition of all photos, if you remember it", None))
        self.skin_label.setText(QCoreApplication.translate("ImportDialog", u"S&kin", None))
        self.light_label.setText(QCoreApplication.translate("ImportDialog", u"&Light", None))
        self.place_label.setText(QCoreApplication.translate("ImportDialog", u"&Place", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("ImportDialog", u"Progress", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ImportDialog", u"Cancel", None))
        self.import_button.setText(QCoreApplication.translate("ImportDialog", u"Import", None))
        pass
    # retranslateUi

